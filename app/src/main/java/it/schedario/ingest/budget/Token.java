package it.schedario.ingest.budget;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Word;
import it.schedario.ingest.text.WordBox;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number or an amount of a printed line.
 *
 * @param start offset of its first character in the text of the line
 * @param end offset behind its last character
 */
record Token(Kind kind, Line line, int start, int end) {

  enum Kind {
    /** Digits, a comma and exactly two decimals. */
    AMOUNT,
    /** Digits only: part of a chapter, a code, a year. */
    NUMBER,
    /** The V of an earmarked row, glued to its first amount. */
    EARMARK,
    WORD
  }

  boolean is(Kind other) {
    return kind == other;
  }

  int length() {
    return end - start;
  }

  boolean isNumber(int fewest, int most) {
    return kind == Kind.NUMBER && length() >= fewest && length() <= most;
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && length() == word.length() && line.text().startsWith(word, start);
  }

  String text() {
    return line.text().substring(start, end);
  }

  /** The stretch of the line it stands on. */
  Line stretch() {
    return line.between(line.start() + start, line.start() + end);
  }

  /** Offset of its first character in the text of the document. */
  int offset() {
    return line.start() + start;
  }

  /** Where it was printed; null when the document does not say, or it is glued behind another. */
  @Nullable WordBox box() {
    int low = 0;
    int high = line.boxes().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      WordBox box = line.boxes().get(middle);
      if (box.start() == offset()) {
        return box;
      }
      if (box.start() < offset()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  /** The word it is; null when it is not known where it was printed. */
  @Nullable Word asWord() {
    WordBox box = box();
    return box == null ? null : new Word(line, offset(), text(), box);
  }

  /** Left edge; 0 when nobody knows it. */
  double left() {
    WordBox box = box();
    return box == null ? 0 : box.left();
  }

  /** Right edge; 0 when nobody knows it. */
  double right() {
    WordBox box = box();
    return box == null ? 0 : box.right();
  }
}

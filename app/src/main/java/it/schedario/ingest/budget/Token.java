package it.schedario.ingest.budget;

import it.schedario.ingest.text.Line;

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
    return new Line(line.number(), line.page(), line.start() + start, text());
  }
}

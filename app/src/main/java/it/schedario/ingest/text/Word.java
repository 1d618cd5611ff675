package it.schedario.ingest.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, that is what stands between two blanks.
 *
 * @param start offset of its first character in the text of the document
 */
public record Word(Line line, int start, String text) {

  public int end() {
    return start + text.length();
  }

  public boolean isFirstOfLine() {
    return start == line.start();
  }

  public boolean isLastOfLine() {
    return end() == line.end();
  }

  /** The words of several lines, one behind the other. */
  public static List<Word> of(List<Line> lines) {
    List<Word> words = new ArrayList<>();
    for (Line line : lines) {
      words.addAll(line.words());
    }
    return words;
  }
}

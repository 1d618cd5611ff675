package it.schedario.ingest.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line without the blanks around it.
 *
 * @param number line of the file, from 1
 * @param page from 1
 * @param start offset of its first character in the text of the document
 * @param text what stands on it; empty for a blank line
 */
public record Line(int number, int page, int start, String text) {

  /** Offset behind its last character. */
  public int end() {
    return start + text.length();
  }

  public boolean isBlank() {
    return text.isEmpty();
  }

  public Line onPage(int newPage) {
    return newPage == page ? this : new Line(number, newPage, start, text);
  }

  /** The stretch of it that begins at an offset into the document. */
  public Line from(int offset) {
    return new Line(number, page, offset, text.substring(offset - start));
  }

  public List<Word> words() {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int begin = i;
      while (i < text.length() && !WhiteSpace.isBlank(text.charAt(i))) {
        i++;
      }
      words.add(new Word(this, start + begin, text.substring(begin, i)));
      while (i < text.length() && WhiteSpace.isBlank(text.charAt(i))) {
        i++;
      }
    }
    return words;
  }

  public String firstWord() {
    int i = 0;
    while (i < text.length() && !WhiteSpace.isBlank(text.charAt(i))) {
      i++;
    }
    return text.substring(0, i);
  }
}

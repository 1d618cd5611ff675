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
 * @param boxes where its words were printed, in their order; empty when the document does not say
 */
public record Line(int number, int page, int start, String text, List<WordBox> boxes) {
  public Line {
    boxes = List.copyOf(boxes);
  }

  /** A line of a document that has lost the places of its words. */
  public Line(int number, int page, int start, String text) {
    this(number, page, start, text, List.of());
  }

  /** Offset behind its last character. */
  public int end() {
    return start + text.length();
  }

  public boolean isBlank() {
    return text.isEmpty();
  }

  public Line onPage(int newPage) {
    return newPage == page ? this : new Line(number, newPage, start, text, boxes);
  }

  /** The stretch of it that begins at an offset into the document. */
  public Line from(int offset) {
    return between(offset, end());
  }

  /** The stretch of it from one offset into the document to another. */
  public Line between(int from, int to) {
    List<WordBox> inside =
        boxes.stream().filter(box -> box.start() >= from && box.start() < to).toList();
    return new Line(number, page, from, text.substring(from - start, to - start), inside);
  }

  /** This line, and where its words were printed. */
  public Line withBoxes(List<WordBox> printed) {
    return new Line(number, page, start, text, printed);
  }

  public List<Word> words() {
    List<Word> words = new ArrayList<>();
    int box = 0;
    int i = 0;
    while (i < text.length()) {
      int begin = i;
      i = endOfWord(begin);
      while (box < boxes.size() && boxes.get(box).start() < start + begin) {
        box++;
      }
      boolean isKnown = box < boxes.size() && boxes.get(box).start() == start + begin;
      words.add(
          new Word(this, start + begin, text.substring(begin, i), isKnown ? boxes.get(box) : null));
      i = WhiteSpace.skip(text, i);
    }
    return words;
  }

  public String firstWord() {
    return text.substring(0, endOfFirstWord());
  }

  /** Index behind the first word. */
  int endOfFirstWord() {
    return endOfWord(0);
  }

  private int endOfWord(int from) {
    int i = from;
    while (i < text.length() && !WhiteSpace.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }
}

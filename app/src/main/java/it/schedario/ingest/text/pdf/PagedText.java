package it.schedario.ingest.text.pdf;

import it.schedario.ingest.text.DocumentText;
import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.WordBox;
import java.util.ArrayList;
import java.util.List;

/** Makes one text of the lines of all pages, a form feed between two pages. */
final class PagedText {
  private final StringBuilder text = new StringBuilder();
  private final List<WordBox> boxes = new ArrayList<>();
  private final int mostCharacters;
  private int pages;

  PagedText(int mostCharacters) {
    this.mostCharacters = mostCharacters;
  }

  /**
   * @throws LimitReachedException when the text gets too long
   */
  void addPage(List<PrintedLine> lines) {
    if (pages++ > 0) {
      text.append('\f');
    }
    for (PrintedLine line : Hyphens.join(lines)) {
      text.append(line.isApart() ? "\n" : "");
      String before = "";
      for (PrintedWord word : line.words()) {
        text.append(before);
        add(word);
        before = " ";
      }
      text.append('\n');
    }
    if (text.length() > mostCharacters) {
      throw new LimitReachedException(
          "its text is longer than " + mostCharacters + " characters, on page " + pages);
    }
  }

  private void add(PrintedWord word) {
    boxes.add(
        new WordBox(
            text.length(), word.left(), word.right(), word.baseline(), word.size(), word.isBold()));
    text.append(word.text());
  }

  int pages() {
    return pages;
  }

  boolean hasText() {
    return !boxes.isEmpty();
  }

  DocumentText toDocument() {
    List<Line> lines = new ArrayList<>();
    int box = 0;
    for (Line line : DocumentText.of(text.toString()).lines()) {
      int first = box;
      while (box < boxes.size() && boxes.get(box).start() < line.end()) {
        box++;
      }
      lines.add(line.withBoxes(boxes.subList(first, box)));
    }
    return new DocumentText(text.toString(), lines, true);
  }
}

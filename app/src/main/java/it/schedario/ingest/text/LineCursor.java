package it.schedario.ingest.text;

import java.util.ArrayList;
import java.util.List;

/** Goes through lines from the first to the last. */
public final class LineCursor {
  private final List<Line> lines;
  private int position;

  public LineCursor(List<Line> lines) {
    this.lines = lines;
  }

  public boolean atEnd() {
    return position == lines.size();
  }

  public int position() {
    return position;
  }

  public Line peek() {
    return lines.get(position);
  }

  public Line next() {
    return lines.get(position++);
  }

  public void skipBlank() {
    while (!atEnd() && peek().isBlank()) {
      position++;
    }
  }

  /** The lines up to the next blank one, behind blank ones. */
  public List<Line> nextParagraph() {
    skipBlank();
    List<Line> paragraph = new ArrayList<>();
    while (!atEnd() && !peek().isBlank()) {
      paragraph.add(next());
    }
    return paragraph;
  }
}

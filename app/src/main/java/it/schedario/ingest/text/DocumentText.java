package it.schedario.ingest.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A decoded text and its lines.
 *
 * @param text line ends as {@code \n}; a form feed ends a line and a page
 * @param lines in order, blank ones included
 * @param hasPageBreaks whether form feeds say where a page ends; otherwise all lines are on page 1
 */
public record DocumentText(String text, List<Line> lines, boolean hasPageBreaks) {
  public DocumentText {
    lines = List.copyOf(lines);
  }

  public static DocumentText of(String text) {
    // A form feed behind the last text opens no page.
    int last = text.length();
    while (last > 0 && WhiteSpace.isBlank(text.charAt(last - 1))) {
      last--;
    }
    List<Line> lines = new ArrayList<>(text.length() / 40 + 1);
    int number = 1;
    int page = 1;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (c == '\n' || c == '\f') {
        lines.add(line(text, number, page, start, i));
        start = i + 1;
        if (c == '\n') {
          number++;
        } else if (i < last) {
          page++;
        }
      }
    }
    return new DocumentText(text, lines, page > 1);
  }

  private static Line line(String text, int number, int page, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && WhiteSpace.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && WhiteSpace.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Line(number, page, start, text.substring(start, end));
  }
}

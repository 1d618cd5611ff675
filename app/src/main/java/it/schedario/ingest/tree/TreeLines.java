package it.schedario.ingest.tree;

import it.schedario.ingest.text.DocumentText;
import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The printed lines on their pages, and what is left of each without noise. */
final class TreeLines {
  /** Where form feeds are lost, so many blank lines stand between two pages. */
  private static final int BLANKS_BETWEEN_PAGES = 4;

  private final List<Line> printed = new ArrayList<>();
  private final List<TreeLine> lines = new ArrayList<>();

  TreeLines(DocumentText text) {
    Map<String, Integer> counts = Noise.counts(Word.of(text.lines()));
    int page = 1;
    int blanks = 0;
    for (Line line : text.lines()) {
      if (!line.isBlank() && !lines.isEmpty() && blanks >= BLANKS_BETWEEN_PAGES) {
        page++;
      }
      Line placed = text.hasPageBreaks() ? line : line.onPage(page);
      printed.add(placed);
      if (line.isBlank()) {
        blanks++;
      } else {
        lines.add(TreeLine.of(placed, blanks > 0, counts));
        blanks = 0;
      }
    }
  }

  /** All lines, blank ones included, each with its page. */
  List<Line> printed() {
    return printed;
  }

  List<TreeLine> lines() {
    return lines;
  }
}

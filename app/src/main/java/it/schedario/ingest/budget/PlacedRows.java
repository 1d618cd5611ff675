package it.schedario.ingest.budget;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.WordBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the lines of a table in the order a reader sees them, whatever the order they were drawn in:
 * what stands on one baseline is one row, from left to right.
 */
final class PlacedRows {
  /** Of the size of the font: what stands as far below is on the same line. */
  private static final double SAME_BASELINE = 0.35;

  private static final Comparator<Line> DOWN_THE_PAGES =
      Comparator.comparingInt(Line::page)
          .thenComparingDouble(line -> box(line).baseline())
          .thenComparingDouble(line -> box(line).left());

  private PlacedRows() {}

  /**
   * @param lines each with the boxes of its words
   */
  static List<TableRow> of(List<Line> lines) {
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort(DOWN_THE_PAGES);
    List<TableRow> rows = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !isOnRow(sorted.get(start), sorted.get(i))) {
        rows.add(row(sorted.subList(start, i)));
        start = i;
      }
    }
    return rows;
  }

  private static boolean isOnRow(Line first, Line line) {
    double most = SAME_BASELINE * Math.max(box(first).size(), box(line).size());
    return first.page() == line.page() && box(line).baseline() - box(first).baseline() <= most;
  }

  private static TableRow row(List<Line> pieces) {
    List<Line> fromLeft = new ArrayList<>(pieces);
    fromLeft.sort(Comparator.comparingDouble(line -> box(line).left()));
    List<Token> tokens = new ArrayList<>();
    fromLeft.forEach(piece -> tokens.addAll(Tokens.of(piece)));
    if (fromLeft.size() > 1) {
      tokens.sort(Comparator.comparingDouble(Token::left));
    }
    return new TableRow(List.copyOf(fromLeft), tokens);
  }

  private static WordBox box(Line line) {
    return line.boxes().get(0);
  }
}

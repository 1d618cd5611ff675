package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Claims;
import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.LineCursor;
import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.List;

/** The lines of a sheet's <i>indicatori</i>, over all its pages, and the columns they name. */
final class IndicatorTable {
  private final List<List<Line>> groups = new ArrayList<>();
  private List<Integer> previousYears = List.of();

  /** Adds a part of the table: column labels, which each page repeats, and rows. */
  void add(List<Line> lines, Claims claims) {
    LineCursor cursor = new LineCursor(lines);
    List<Line> labels = ColumnLabels.INDICATOR.take(cursor);
    claims.add(labels);
    if (previousYears.isEmpty()) {
      previousYears =
          Word.of(labels).stream()
              .map(Word::text)
              .filter(ColumnLabels::isYear)
              .map(Integer::valueOf)
              .toList();
    }
    for (cursor.skipBlank(); !cursor.atEnd(); cursor.skipBlank()) {
      List<Line> group = cursor.nextParagraph();
      while (!cursor.atEnd() && cursor.peek().isBlank()) {
        group.add(cursor.next());
      }
      groups.add(group);
    }
  }

  /** Lines without a blank one between them, and the blank ones behind; in order. */
  List<List<Line>> groups() {
    return groups;
  }

  /** The years of the columns right of the value reached, as printed: the latest first. */
  List<Integer> previousYears() {
    return previousYears;
  }
}

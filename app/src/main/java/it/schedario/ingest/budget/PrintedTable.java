package it.schedario.ingest.budget;

import it.schedario.ingest.text.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table from its title to the next one's.
 *
 * @param rows in the order a reader sees them; in the order of the text where there is no grid
 * @param grid null when it is not known where its columns are
 */
record PrintedTable(List<TableRow> rows, @Nullable TableGrid grid) {

  /** Cuts a report at the titles of its tables; what stands above the first is one of its own. */
  static List<PrintedTable> cut(List<Line> lines) {
    List<Line> printed = lines.stream().filter(line -> !line.isBlank()).toList();
    boolean isPlaced = printed.stream().noneMatch(line -> line.boxes().isEmpty());
    List<TableRow> rows =
        isPlaced ? PlacedRows.of(printed) : printed.stream().map(TableRow::of).toList();
    List<PrintedTable> tables = new ArrayList<>();
    BudgetTable open = null;
    int start = 0;
    for (int i = 0; i <= rows.size(); i++) {
      BudgetTable begun = i < rows.size() ? BudgetReader.tableAt(rows.get(i).text()) : null;
      if (i == rows.size() || begun != null) {
        tables.add(of(open, rows.subList(start, i), isPlaced));
        start = i;
        open = begun;
      }
    }
    return tables;
  }

  private static PrintedTable of(
      @Nullable BudgetTable table, List<TableRow> rows, boolean isPlaced) {
    if (!isPlaced) {
      return new PrintedTable(rows, null);
    }
    TableGrid grid = table == null ? null : TableGrid.find(table, rows);
    return new PrintedTable(grid == null ? asDrawn(rows) : rows, grid);
  }

  private static List<TableRow> asDrawn(List<TableRow> rows) {
    return rows.stream()
        .flatMap(row -> row.pieces().stream())
        .sorted(Comparator.comparingInt(Line::start))
        .map(TableRow::of)
        .toList();
  }
}

package it.schedario.paper;

import it.schedario.paper.Cell.Column;
import it.schedario.paper.Cell.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a table; what does not fit on a page goes on on the next, cell by cell. */
final class TableRow {
  private static final double PADDING = 5;

  private final Sheaf sheaf;
  private final List<Cell> cells = new ArrayList<>();

  TableRow(Sheaf sheaf) {
    this.sheaf = sheaf;
  }

  TableRow top(Column column, @Nullable Object text) {
    return add(column, text, Place.TOP);
  }

  TableRow thirdLine(Column column, @Nullable Object text) {
    return add(column, text, Place.THIRD_LINE);
  }

  TableRow middle(Column column, @Nullable Object text) {
    return add(column, text, Place.MIDDLE);
  }

  private TableRow add(Column column, @Nullable Object text, Place place) {
    if (text != null) {
      cells.add(new Cell(column, sheaf.wrap(text.toString(), column.width()), place));
    }
    return this;
  }

  /**
   * @param leastLines height of the row, even if no cell is as high
   * @param onNewPage prints what stands above the rest of the row
   */
  void print(int leastLines, Runnable onNewPage) {
    int lines = Math.max(leastLines, height());
    int first = 0;
    while (first < lines) {
      int fitting = 0;
      while (first + fitting < lines && sheaf.hasRoomFor((fitting + 1) * Sheaf.LINE)) {
        fitting++;
      }
      print(first, fitting, lines);
      first += fitting;
      sheaf.down(fitting * Sheaf.LINE);
      if (first < lines) {
        sheaf.newPage();
        onNewPage.run();
      }
    }
    sheaf.down(PADDING);
  }

  int height() {
    return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
  }

  private void print(int first, int count, int rowLines) {
    for (Cell cell : cells) {
      double offset = cell.offset(rowLines);
      for (int i = 0; i < cell.lines().size(); i++) {
        double down = offset + i * Sheaf.LINE;
        if (down >= first * Sheaf.LINE && down < (first + count) * Sheaf.LINE) {
          print(cell, cell.lines().get(i), sheaf.y() + down - first * Sheaf.LINE);
        }
      }
    }
  }

  private void print(Cell cell, String line, double baseline) {
    Column column = cell.column();
    if (column.isRight()) {
      sheaf.right(column.left() + column.width(), baseline, line);
    } else {
      sheaf.text(column.left(), baseline, line);
    }
  }
}

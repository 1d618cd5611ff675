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
      cells.add(Cell.of(column, text.toString(), place, sheaf));
    }
    return this;
  }

  /**
   * @param leastLines height of the row, even if no cell is as high
   * @param onNewPage prints what stands above the rest of the row
   */
  void print(int leastLines, Runnable onNewPage) {
    double height = leastLines * Sheaf.LINE;
    for (Cell cell : cells) {
      height = Math.max(height, cell.height());
    }
    double printed = 0;
    while (height - printed > 0.1) {
      double room = Math.min(sheaf.room(), height - printed);
      print(printed, printed + room, height);
      printed += room;
      sheaf.down(room);
      if (height - printed > 0.1) {
        sheaf.newPage();
        onNewPage.run();
      }
    }
    sheaf.down(PADDING);
  }

  /** Prints what lies between two heights of the row. */
  private void print(double from, double to, double rowHeight) {
    for (Cell cell : cells) {
      double top = cell.top(rowHeight);
      for (Cell.Printed line : cell.lines()) {
        double down = top + line.down();
        if (down >= from && down < to) {
          print(cell.column(), line.text(), sheaf.y() + down - from);
        }
      }
    }
  }

  private void print(Column column, String line, double baseline) {
    if (column.isRight()) {
      sheaf.right(column.left() + column.width(), baseline, line);
    } else {
      sheaf.text(column.left(), baseline, line);
    }
  }
}

package it.schedario.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table's row.
 *
 * @param lines each with its distance from the first
 */
record Cell(Column column, List<Printed> lines, Place place) {
  enum Place {
    TOP,
    THIRD_LINE,
    MIDDLE
  }

  record Printed(String text, double down) {}

  /** A column: its left edge and its width, and whether its values are set to the right. */
  record Column(String label, double left, double width, boolean isRight) {
    static Column left(String label, double left, double width) {
      return new Column(label, left, width, false);
    }

    static Column right(String label, double left, double width) {
      return new Column(label, left, width, true);
    }
  }

  static Cell of(Column column, String text, Place place, Sheaf sheaf) {
    List<Printed> lines = new ArrayList<>();
    double down = 0;
    for (String paragraph : text.split("\n")) {
      for (String line : sheaf.wrap(paragraph, column.width())) {
        lines.add(new Printed(line, down));
        down += Sheaf.LINE;
      }
      down += Sheaf.PARAGRAPH;
    }
    return new Cell(column, lines, place);
  }

  double height() {
    return lines.get(lines.size() - 1).down() + Sheaf.LINE;
  }

  double top(double rowHeight) {
    return switch (place) {
      case TOP -> 0;
      case THIRD_LINE -> 2 * Sheaf.LINE;
      case MIDDLE -> (rowHeight - height()) / 2;
    };
  }
}

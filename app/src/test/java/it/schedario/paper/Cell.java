package it.schedario.paper;

import java.util.List;

/** A cell of a table's row: its lines, and where among the lines of the row they stand. */
record Cell(Column column, List<String> lines, Place place) {
  enum Place {
    TOP,
    THIRD_LINE,
    MIDDLE
  }

  /** A column: its left edge and its width, and whether its values are set to the right. */
  record Column(String label, double left, double width, boolean isRight) {
    static Column left(String label, double left, double width) {
      return new Column(label, left, width, false);
    }

    static Column right(String label, double left, double width) {
      return new Column(label, left, width, true);
    }
  }

  double offset(int rowLines) {
    return switch (place) {
      case TOP -> 0;
      case THIRD_LINE -> 2 * Sheaf.LINE;
      case MIDDLE -> (rowLines - lines.size()) / 2.0 * Sheaf.LINE;
    };
  }
}

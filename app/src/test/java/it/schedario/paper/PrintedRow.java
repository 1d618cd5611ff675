package it.schedario.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A row of a table that is drawn at once; what does not fit on a page is drawn on the next. */
public final class PrintedRow {
  /** In which order a program draws a row. */
  public enum Order {
    /** One cell behind the other. */
    CELLS,
    /** Line by line, each from left to right. */
    LINES
  }

  private record Piece(double left, double down, String text) {}

  private final Sheaf sheaf;
  private final Order order;
  private final List<Piece> pieces = new ArrayList<>();

  PrintedRow(Sheaf sheaf, Order order) {
    this.sheaf = sheaf;
    this.order = order;
  }

  void left(double left, double down, String text) {
    pieces.add(new Piece(left, down, text));
  }

  void right(double right, double down, String text) {
    left(right - sheaf.width(text), down, text);
  }

  void print() {
    if (order == Order.LINES) {
      pieces.sort(Comparator.comparingDouble(Piece::down).thenComparingDouble(Piece::left));
    }
    double height = 0;
    for (Piece piece : pieces) {
      height = Math.max(height, piece.down() + Sheaf.LINE);
    }
    double printed = 0;
    while (printed < height) {
      int lines = (int) Math.max(1, sheaf.room() / Sheaf.LINE);
      double end = Math.min(height, printed + lines * Sheaf.LINE);
      for (Piece piece : pieces) {
        if (piece.down() > printed - 0.1 && piece.down() < end - 0.1) {
          sheaf.text(piece.left(), sheaf.y() + piece.down() - printed, piece.text());
        }
      }
      sheaf.down(end - printed);
      printed = end + 0.01;
      if (printed < height) {
        sheaf.newPage();
      }
    }
  }
}

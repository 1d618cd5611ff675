package it.schedario.ingest.tree;

import java.util.ArrayList;
import java.util.List;

/** How wide the three columns of text are, as {@code TextWidth} measures. */
record Widths(int description, int instrument, int result) {
  /** As in most tables that are printed upright; a first reading corrects it. */
  static final Widths USUAL = new Widths(27_500, 20_000, 17_000);

  private static final int LEAST_MEASURED = 8;
  private static final float NEARLY_WIDEST = 0.95f;
  private static final float MOST_CHANGE = 0.07f;
  private static final float AVERAGE_LETTER = 500;

  int of(int column) {
    return column == 0 ? description : column == 1 ? instrument : result;
  }

  float overflow(int width, int column) {
    return Math.max(0, width - of(column)) / AVERAGE_LETTER * Costs.OVERFLOW;
  }

  Widths times(float factor) {
    return new Widths(
        Math.round(description * factor),
        Math.round(instrument * factor),
        Math.round(result * factor));
  }

  /** The widths a reading shows: lines that the cell goes on behind are nearly full. */
  Widths measured(List<Path> reading, TableText text) {
    List<List<Integer>> seen = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int[] last = {Piece.NONE, Piece.NONE, Piece.NONE};
    for (Path path : reading) {
      if (path.step().beginsRow()) {
        last[1] = Piece.NONE;
        last[2] = Piece.NONE;
      }
      if (path.step().beginsObjective()) {
        last[0] = Piece.NONE;
      }
      Split split = path.split();
      int[] pieces = {split.description(), split.instrumentPiece(), split.resultPiece()};
      for (int column = 0; column < pieces.length; column++) {
        if (pieces[column] != Piece.NONE) {
          if (last[column] != Piece.NONE) {
            seen.get(column).add(text.width(last[column]));
          }
          last[column] = pieces[column];
        }
      }
    }
    return new Widths(near(0, seen.get(0)), near(1, seen.get(1)), near(2, seen.get(2)));
  }

  private int near(int column, List<Integer> seen) {
    int before = of(column);
    if (seen.size() < LEAST_MEASURED) {
      return before;
    }
    seen.sort(null);
    float widest = seen.get((int) (seen.size() * NEARLY_WIDEST)) * 1.01f;
    return Math.round(
        Math.max(before * (1 - MOST_CHANGE), Math.min(before * (1 + MOST_CHANGE), widest)));
  }
}

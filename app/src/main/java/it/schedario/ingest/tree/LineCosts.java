package it.schedario.ingest.tree;

import java.util.Arrays;
import java.util.List;

/**
 * What it costs the cells of the readings so far to go on with each word of a line, and cells to
 * begin with it. Many readings end in the same pieces, so each is looked up once.
 */
final class LineCosts {
  private static final int COLUMNS = 3;

  private final CellCosts cells;
  private final int line;
  private final int words;

  /** By column and reading, where its costs begin. */
  private final int[][] rows = new int[COLUMNS][];

  private final int[][] lasts = new int[COLUMNS][];
  private final float[][] costs = new float[COLUMNS][];

  LineCosts(CellCosts cells, int line, int words, List<Path> readings) {
    this.cells = cells;
    this.line = line;
    this.words = words;
    for (int column = 0; column < COLUMNS; column++) {
      rows[column] = new int[readings.size()];
      int[] known = new int[readings.size() + 1];
      int size = 1; // The first are of cells that begin.
      known[0] = Piece.NONE;
      for (int i = 0; i < readings.size(); i++) {
        int last = last(readings.get(i), column);
        int at = 0;
        while (at < size && known[at] != last) {
          at++;
        }
        if (at == size) {
          known[size++] = last;
        }
        rows[column][i] = at * words;
      }
      costs[column] = new float[size * words];
      Arrays.fill(costs[column], Float.NaN);
      lasts[column] = known;
    }
  }

  private static int last(Path path, int column) {
    return column == 0 ? path.description() : column == 1 ? path.instrument() : path.result();
  }

  /** A cell begins with a word. */
  float begins(int column, int from) {
    return cost(column, 0, from);
  }

  /** The cell of a reading goes on with a word, or begins with it where it has none yet. */
  float goesOn(int column, int reading, int from) {
    return cost(column, rows[column][reading], from);
  }

  private float cost(int column, int row, int from) {
    float cost = costs[column][row + from];
    if (Float.isNaN(cost)) {
      int last = lasts[column][row / words];
      int piece = Piece.of(line, from, from + 1);
      cost = last == Piece.NONE ? cells.begins(piece, column) : cells.goesOn(last, piece, column);
      costs[column][row + from] = cost;
    }
    return cost;
  }
}

package it.schedario.ingest.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How wide the three columns of text are, as {@code TextWidth} measures. */
record Widths(int description, int instrument, int result) {
  /** As in most tables that are printed upright; a first reading corrects it. */
  static final Widths USUAL = new Widths(27_500, 20_000, 17_000);

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

  /**
   * The widths readings show. A line is broken where the next word does not fit: each break says
   * that its column is at least as wide as the line, and not as wide as the line and the next word.
   * The width that most breaks agree with is taken.
   */
  static final class Seen {

    private final List<List<Break>> breaks =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    private record Break(int line, int lineAndWord) {}

    void add(List<Path> reading, TableText text) {
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
              int line = text.width(last[column]);
              breaks.get(column).add(new Break(line, text.widthWith(last[column], pieces[column])));
            }
            last[column] = pieces[column];
          }
        }
      }
    }

    /**
     * @param least for fewer breaks the widths before are as likely
     */
    Widths widths(Widths before, int least) {
      return new Widths(
          agreed(0, before, least), agreed(1, before, least), agreed(2, before, least));
    }

    /** The middle of the widths most breaks agree with. */
    private int agreed(int column, Widths widths, int least) {
      int before = widths.of(column);
      if (breaks.get(column).size() < least) {
        return before;
      }
      TreeMap<Integer, Integer> changes = new TreeMap<>();
      for (Break each : breaks.get(column)) {
        changes.merge(each.line, 1, Integer::sum);
        changes.merge(each.lineAndWord, -1, Integer::sum);
      }
      int most = 0;
      int agree = 0;
      int from = before;
      int to = before;
      for (Map.Entry<Integer, Integer> change : changes.entrySet()) {
        if (agree == most && from != before && to < from) {
          to = change.getKey();
        }
        agree += change.getValue();
        if (agree > most) {
          most = agree;
          from = change.getKey();
          to = from - 1;
        }
      }
      return to < from ? from : (from + to) / 2;
    }
  }
}

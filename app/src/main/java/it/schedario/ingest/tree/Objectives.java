package it.schedario.ingest.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each row to its objective. A description stands in the middle of its rows, so rows above it
 * may be its own; they are where that is nearer the middle.
 */
final class Objectives {
  /** Of more rows without a description the first go to the objective above. */
  private static final int MOST_UNDECIDED_ROWS = 40;

  private final List<Row> rows;
  private final TableText text;
  private final List<Described> objectives = new ArrayList<>();

  /** From the first row that has something of its description to the last. */
  private record Described(int first, int last) {}

  private Objectives(List<Row> rows, TableText text) {
    this.rows = rows;
    this.text = text;
    for (int i = 0; i < rows.size(); i++) {
      int last = objectives.size() - 1;
      if (rows.get(i).beginsObjective || last < 0 && rows.get(i).isDescribed()) {
        objectives.add(new Described(i, i));
      } else if (rows.get(i).isDescribed()) {
        objectives.set(last, new Described(objectives.get(last).first(), i));
      }
    }
  }

  /** Rows by objective; what no description was found for is one group. */
  static List<List<Row>> of(List<Row> rows, TableText text) {
    return new Objectives(rows, text).split();
  }

  private List<List<Row>> split() {
    if (objectives.size() < 2) {
      return rows.isEmpty() ? List.of() : List.of(rows);
    }
    int count = objectives.size();
    float[][] cost = new float[count][];
    int[][] from = new int[count][];
    for (int o = 0; o < count; o++) {
      cost[o] = new float[ends(o)];
      from[o] = new int[ends(o)];
      for (int k = 0; k < cost[o].length; k++) {
        if (o == 0) {
          cost[o][k] = offCentre(o, 0, end(o, k));
        } else {
          cheapestStart(o, k, cost, from);
        }
      }
    }
    List<List<Row>> split = new ArrayList<>();
    int k = 0;
    for (int o = count - 1; o >= 0; o--) {
      int start = o == 0 ? 0 : end(o - 1, from[o][k]) + 1;
      split.add(0, rows.subList(start, end(o, k) + 1));
      k = from[o][k];
    }
    return split;
  }

  private void cheapestStart(int o, int k, float[][] cost, int[][] from) {
    cost[o][k] = Costs.NEVER;
    for (int j = 0; j < cost[o - 1].length; j++) {
      float here = cost[o - 1][j] + offCentre(o, end(o - 1, j) + 1, end(o, k));
      if (here <= cost[o][k]) { // Rows that may be either's are of the objective above.
        cost[o][k] = here;
        from[o][k] = j;
      }
    }
  }

  /** How many rows may be the last of an objective. */
  private int ends(int o) {
    return o + 1 == objectives.size() ? 1 : Math.min(MOST_UNDECIDED_ROWS, rowsUpToNext(o));
  }

  private int end(int o, int k) {
    return objectives.get(o).last() + rowsUpToNext(o) - ends(o) + k;
  }

  private int rowsUpToNext(int o) {
    int next = o + 1 == objectives.size() ? rows.size() : objectives.get(o + 1).first();
    return next - objectives.get(o).last();
  }

  /** Only what stands on the page where the description begins counts. */
  private float offCentre(int objective, int firstRow, int lastRow) {
    Described described = objectives.get(objective);
    int begins = rows.get(described.first()).described.get(0);
    int page = text.page(begins);
    Extent all = new Extent(begins);
    Extent description = new Extent(begins);
    for (Row row : rows.subList(firstRow, lastRow + 1)) {
      row.lines.stream().filter(line -> text.page(line) == page).forEach(all::add);
    }
    for (Row row : rows.subList(described.first(), described.last() + 1)) {
      row.described.stream().filter(line -> text.page(line) == page).forEach(description::add);
    }
    int above = description.first - all.first;
    if (rows.get(described.first()).isOfBlocks) {
      return above * Costs.OBJECTIVE_OFF_CENTRE; // Blocks stand behind one another, not around it.
    }
    int below = all.last - description.last;
    return Math.abs(above - below) * Costs.OBJECTIVE_OFF_CENTRE;
  }

  private static final class Extent {
    private int first;
    private int last;

    Extent(int line) {
      first = line;
      last = line;
    }

    void add(int line) {
      first = Math.min(first, line);
      last = Math.max(last, line);
    }
  }
}

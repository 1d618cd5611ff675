package it.schedario.ingest.tree;

import org.jspecify.annotations.Nullable;

/**
 * A reading of a table up to a line: how the line is split into columns, what the row holds so far,
 * and what all of it costs.
 *
 * @param before the reading up to the line before; null for the empty reading
 * @param split how the line is split
 * @param step whether a row or an objective begins with the line
 * @param description last piece of the description, of the objective that may still go on; pieces
 *     are {@link Piece} numbers, {@link Piece#NONE} when there is none
 * @param instrument last piece of the cell in this row
 * @param result last piece of the cell in this row
 * @param row what is known of the row
 */
record Path(
    @Nullable Path before,
    Split split,
    Step step,
    int description,
    int instrument,
    int result,
    RowState row,
    float cost) {

  static final Path EMPTY =
      new Path(
          null, Split.NONE, Step.SAME_ROW, Piece.NONE, Piece.NONE, Piece.NONE, RowState.NONE, 0);

  int line() {
    return split.line();
  }

  boolean isInRow() {
    return row.first() >= 0;
  }

  Path then(
      Split next,
      Step begins,
      int newDescription,
      int newInstrument,
      int newResult,
      RowState newRow,
      float newCost) {
    return new Path(this, next, begins, newDescription, newInstrument, newResult, newRow, newCost);
  }

  Path dearer(float by) {
    return new Path(before, split, step, description, instrument, result, row, cost + by);
  }

  /** What a line begins. */
  enum Step {
    SAME_ROW(false, false),
    /** In a row whose description had not begun. */
    OBJECTIVE_IN_ROW(false, true),
    /** A further row of the objective, or one whose objective begins below. */
    ROW(true, false),
    ROW_AND_OBJECTIVE(true, true);

    private final boolean row;
    private final boolean objective;

    Step(boolean row, boolean objective) {
      this.row = row;
      this.objective = objective;
    }

    boolean beginsRow() {
      return row;
    }

    boolean beginsObjective() {
      return objective;
    }
  }
}

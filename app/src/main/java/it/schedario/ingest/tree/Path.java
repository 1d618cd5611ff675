package it.schedario.ingest.tree;

import org.jspecify.annotations.Nullable;

/**
 * A reading of a table up to a line: how the line is split into columns, what the row holds so far,
 * and what all of it costs.
 *
 * @param before the reading up to the line before; null for the empty reading
 * @param split how the line is split
 * @param step whether a row or an objective begins with the line
 * @param description last piece of the description of the objective; pieces are {@link Piece}
 *     numbers, {@link Piece#NONE} when there is none
 * @param instrument last piece of the cell in this row
 * @param result last piece of the cell in this row
 * @param state what is known of the row, a {@link RowState} number
 */
record Path(
    @Nullable Path before,
    Split split,
    Step step,
    int description,
    int instrument,
    int result,
    int state,
    float cost) {

  static final Path EMPTY =
      new Path(
          null, Split.NONE, Step.SAME_ROW, Piece.NONE, Piece.NONE, Piece.NONE, RowState.NONE, 0);

  int line() {
    return split.line();
  }

  boolean isInRow() {
    return RowState.isInRow(state);
  }

  /** Whether the description of an objective begins with the line. */
  boolean beginsDescription() {
    return split.description() != Piece.NONE
        && (step == Step.OBJECTIVE || before == null || before.description == Piece.NONE);
  }

  Path onNextPage() {
    return new Path(
        before, split, step, description, instrument, result, RowState.onNextPage(state), cost);
  }

  /** What a line begins. */
  enum Step {
    SAME_ROW,
    /** A further row of the objective. */
    ROW,
    /** The first row of an objective. */
    OBJECTIVE;

    private static final Step[] ALL = values();

    static Step of(int ordinal) {
      return ALL[ordinal];
    }

    boolean beginsRow() {
      return this != SAME_ROW;
    }

    boolean beginsObjective() {
      return this == OBJECTIVE;
    }
  }
}

package it.schedario.ingest.tree;

/** What speaks against a row, or an objective, being made as a reading has it. */
final class RowCosts {
  private final TableText text;
  private final CellCosts cells;
  private final float furtherRow;
  private final float newObjective;

  /**
   * @param furtherRows share of the rows of the table that begin no objective
   */
  RowCosts(TableText text, CellCosts cells, float furtherRows) {
    this.text = text;
    this.cells = cells;
    furtherRow = Costs.NEW_ROW + (float) -Math.log(furtherRows) * Costs.ROW_HABIT;
    newObjective =
        Costs.NEW_ROW + Costs.NEW_OBJECTIVE + (float) -Math.log(1 - furtherRows) * Costs.ROW_HABIT;
  }

  float furtherRow() {
    return furtherRow;
  }

  float newObjective() {
    return newObjective;
  }

  int with(int state, Split split) {
    return RowState.withLine(
        state, split.isMarked(), closes(split), split.hasInstrument(), split.hasResult());
  }

  /** A marker that is a block of its own stands behind its row, not in the middle of it. */
  private boolean closes(Split split) {
    int line = split.line();
    return split.isMarked()
        && split.columns() == 0
        && text.line(line).gaps().isEmpty()
        && text.beginsBlock(line);
  }

  float closesRow(Path path) {
    if (!path.isInRow()) {
      return 0;
    }
    int state = path.state();
    float cost =
        path.instrument() != Piece.NONE
            ? cells.ends(path.instrument(), 1)
            : RowState.isFurther(state) ? Costs.SAME_INSTRUMENT : Costs.NO_INSTRUMENT;
    cost += path.result() == Piece.NONE ? Costs.NO_RESULT : cells.ends(path.result(), 2);
    if (!RowState.isMarked(state)) {
      return cost + Costs.NO_MARKER;
    }
    if (RowState.isClosed(state) || RowState.isRowCut(state)) {
      return cost;
    }
    return cost
        + unbalanced(RowState.imbalance(state, 1))
        + unbalanced(RowState.imbalance(state, 2));
  }

  private static float unbalanced(int lines) {
    int off = Math.abs(lines);
    return off == 0 ? 0 : Costs.OFF_BY_ONE + (off - 1) * Costs.UNBALANCED;
  }

  float closesObjective(Path path) {
    if (!path.isInRow()) {
      return 0;
    }
    int piece = path.description();
    if (piece == Piece.NONE) {
      return Costs.NO_DESCRIPTION;
    }
    float cost = cells.ends(piece, 0);
    int state = path.state();
    if (RowState.isClosed(state) || RowState.isObjectiveCut(state)) {
      return cost;
    }
    int below = path.line() - Piece.line(piece);
    int off = Math.abs(RowState.linesAbove(state) - below);
    return cost + Math.min(off, Costs.MOST_OFF_CENTRE) * Costs.OBJECTIVE_OFF_CENTRE;
  }

  /** A description stands beside its rows: not on a page behind them, not below their blocks. */
  float describesLate(int state) {
    boolean isLate = RowState.isObjectiveCut(state) || RowState.isClosed(state);
    return isLate ? Costs.DESCRIBES_LATE : 0;
  }

  /** Each objective has a description of its own; what an office does for it repeats. */
  float repeated(Split split) {
    return text.linesBeginningLike(split.description()) > 0 ? Costs.REPEATED : 0;
  }

  /** Where blocks are cells, the lines of one are of the same column. */
  float block(Path path, Split split) {
    int line = split.line();
    boolean isInBlock =
        text.isApart(line) && !text.beginsBlock(line) && path.line() == line - 1 && split.end() > 0;
    return isInBlock && split.firstColumn() != path.split().lastColumn()
        ? Costs.BLOCK_OF_TWO_COLUMNS
        : 0;
  }

  float order(Path path, Split split) {
    boolean isBackwards =
        text.line(split.line()).beginsParagraph()
            && split.columns() == 1
            && split.firstColumn() < path.split().lastColumn();
    return isBackwards ? Costs.BACKWARDS : 0;
  }

  /** A cell begins though the marker of its row stands above. */
  float belowMarker(int line) {
    return text.line(line).beginsParagraph() ? Costs.BLOCK_BELOW_MARKER : Costs.STARTS_BELOW_MARKER;
  }
}

package it.schedario.ingest.tree;

import it.schedario.ingest.tree.RowState.Descriptions;

/** What speaks against a row being made as a reading has it. */
final class RowCosts {
  private final TableText text;
  private final CellCosts cells;
  private final float noDescription;
  private final float newObjective;

  /**
   * @param furtherRows share of the rows of the table that begin no objective
   */
  RowCosts(TableText text, CellCosts cells, float furtherRows) {
    this.text = text;
    this.cells = cells;
    noDescription = (float) -Math.log(furtherRows) * Costs.ROW_HABIT;
    newObjective = (float) -Math.log(1 - furtherRows) * Costs.ROW_HABIT;
  }

  float newObjective() {
    return newObjective;
  }

  RowState first(Split split, Descriptions descriptions) {
    return count(
        new RowState(split.line(), split.isMarked(), closes(split), descriptions, 0, 0, 0),
        false,
        split);
  }

  RowState next(RowState row, Split split, Descriptions descriptions) {
    boolean isNew = descriptions == Descriptions.BEGUN && row.descriptions() != descriptions;
    RowState counted =
        new RowState(
            row.first(),
            row.isMarked() || split.isMarked(),
            row.isClosed() || closes(split),
            descriptions,
            isNew ? 0 : row.description(),
            row.instrument(),
            row.result());
    return count(counted, row.isMarked(), split);
  }

  /** A marker that is a block of its own stands behind its row, not in the middle of it. */
  private boolean closes(Split split) {
    int line = split.line();
    return split.isMarked()
        && split.columns() == 0
        && text.line(line).gaps().isEmpty()
        && text.beginsBlock(line);
  }

  private static RowState count(RowState row, boolean isBelow, Split split) {
    if (split.isMarked()) {
      return row;
    }
    int by = isBelow ? -1 : 1;
    return new RowState(
        row.first(),
        row.isMarked(),
        row.isClosed(),
        row.descriptions(),
        row.description() + (split.instrument() > 0 ? by : 0),
        row.instrument() + (split.result() > split.instrument() ? by : 0),
        row.result() + (split.end() > split.result() ? by : 0));
  }

  float closes(Path path) {
    if (!path.isInRow()) {
      return 0;
    }
    RowState row = path.row();
    float cost = row.descriptions() == Descriptions.NONE ? noDescription : 0;
    cost +=
        path.instrument() == Piece.NONE ? Costs.NO_INSTRUMENT : cells.ends(path.instrument(), 1);
    cost += path.result() == Piece.NONE ? Costs.NO_RESULT : cells.ends(path.result(), 2);
    if (!row.isMarked()) {
      return cost + Costs.NO_MARKER;
    }
    if (row.isClosed() || text.page(row.first()) != text.page(path.line())) {
      return cost;
    }
    cost += unbalanced(row.instrument()) + unbalanced(row.result());
    return row.descriptions() == Descriptions.BEGUN ? cost + unbalanced(row.description()) : cost;
  }

  private static float unbalanced(int lines) {
    return Math.max(0, Math.abs(lines) - 1) * Costs.UNBALANCED;
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

  float belowMarker(RowState row, int line) {
    if (!row.isMarked()) {
      return 0;
    }
    return text.line(line).beginsParagraph() ? Costs.BLOCK_BELOW_MARKER : Costs.STARTS_BELOW_MARKER;
  }
}

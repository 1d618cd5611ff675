package it.schedario.ingest.tree;

import it.schedario.ingest.tree.Path.Step;
import it.schedario.ingest.tree.RowState.Descriptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest reading of a table, line by line: each reading of the lines so far is gone on
 * with in every way the next line can be split, and the cheapest are kept.
 */
final class TableReader {
  /** A split that is so much dearer than the best of its line is not tried. */
  private static final float MOST_SPLIT = 5;

  private final TableText text;
  private final SplitCosts splits;
  private final CellCosts cells;
  private final RowCosts rows;

  TableReader(TableText text, Widths widths, Habits habits, float furtherRows) {
    this.text = text;
    this.splits = new SplitCosts(text, widths);
    this.cells = new CellCosts(text, widths, habits);
    this.rows = new RowCosts(text, cells, furtherRows);
  }

  /** The steps of the cheapest reading, in the order read. */
  List<Path> read() {
    List<Path> readings = List.of(Path.EMPTY);
    for (int first = 0; first < text.size(); first = text.endOfPage(first)) {
      Beam page = new Beam();
      List<int[]> orders = PageOrders.of(text, first, text.endOfPage(first));
      for (int i = 0; i < orders.size(); i++) {
        for (Path path : read(orders.get(i), readings)) {
          page.add(i == 0 ? path : path.dearer(Costs.DEFERRED));
        }
      }
      readings = page.best();
    }
    return steps(cheapest(readings));
  }

  private List<Path> read(int[] order, List<Path> readings) {
    List<Path> before = readings;
    for (int line : order) {
      Beam beam = new Beam();
      for (PricedSplit split : splits(line)) {
        for (Path path : before) {
          if (beam.mayHaveRoomFor(path.cost() + split.cost)) {
            goOn(path, split, beam);
          }
        }
      }
      before = beam.best();
    }
    return before;
  }

  private Path cheapest(List<Path> readings) {
    Path best = readings.get(0);
    float least = Costs.NEVER;
    for (Path path : readings) {
      float cost = path.cost() + rows.closes(path) + cells.ends(path.description(), 0);
      if (cost < least) {
        least = cost;
        best = path;
      }
    }
    return best;
  }

  private static List<Path> steps(Path last) {
    List<Path> steps = new ArrayList<>();
    for (@Nullable Path path = last; path != null && path != Path.EMPTY; path = path.before()) {
      steps.add(path);
    }
    Collections.reverse(steps);
    return steps;
  }

  private record PricedSplit(Split split, float cost) {}

  /** The ways to split a line, the cheapest first. */
  private List<PricedSplit> splits(int line) {
    List<PricedSplit> all = new ArrayList<>();
    TreeLine printed = text.line(line);
    int plain = printed.plain();
    addSplits(all, line, plain, printed.isMarked());
    if (printed.isMarked() && plain > 0 && !printed.gaps().contains(plain)) {
      addSplits(all, line, text.words(line), false);
    }
    all.sort((one, other) -> Float.compare(one.cost, other.cost));
    float most = all.get(0).cost + MOST_SPLIT;
    int end = 0;
    while (end < all.size() && all.get(end).cost <= most) {
      end++;
    }
    return all.subList(0, end);
  }

  private void addSplits(List<PricedSplit> all, int line, int end, boolean isMarked) {
    for (int instrument = 0; instrument <= end; instrument++) {
      for (int result = instrument; result <= end; result++) {
        Split split = new Split(line, instrument, result, end, isMarked);
        all.add(new PricedSplit(split, splits.of(split)));
      }
    }
  }

  private void goOn(Path path, PricedSplit priced, Beam beam) {
    Split split = priced.split;
    float cost = path.cost() + priced.cost + rows.block(path, split);
    if (path.isInRow()) {
      goOnInRow(path, split, cost + rows.order(path, split), beam);
    }
    beginRow(path, split, cost + Costs.NEW_ROW, beam);
  }

  private void goOnInRow(Path path, Split split, float before, Beam beam) {
    RowState row = path.row();
    float below = rows.belowMarker(row, split.line());
    float cost = before + (split.isMarked() && row.isMarked() ? Costs.TWO_MARKERS : 0);
    cost += row.isClosed() ? Costs.BEHIND_CLOSED_ROW : 0;
    int instrument = split.instrumentPiece();
    int result = split.resultPiece();
    cost += cell(path.instrument(), instrument, 1, below) + cell(path.result(), result, 2, below);
    int newInstrument = instrument == Piece.NONE ? path.instrument() : instrument;
    int newResult = result == Piece.NONE ? path.result() : result;
    int piece = split.description();
    Descriptions had = row.descriptions();
    if (piece == Piece.NONE) {
      if (beam.hasRoomFor(cost)) {
        RowState next = rows.next(row, split, had);
        int last = path.description();
        beam.add(path.then(split, Step.SAME_ROW, last, newInstrument, newResult, next, cost));
      }
      return;
    }
    if (path.description() != Piece.NONE) {
      boolean isFirst = had == Descriptions.NONE;
      float sum =
          cost + cells.goesOn(path.description(), piece, 0) + (isFirst ? Costs.SPANNING : 0);
      if (beam.hasRoomFor(sum)) {
        RowState next = rows.next(row, split, isFirst ? Descriptions.CONTINUED : had);
        beam.add(path.then(split, Step.SAME_ROW, piece, newInstrument, newResult, next, sum));
      }
    }
    if (had == Descriptions.NONE) {
      float sum = cost + below + beginsObjective(path, piece);
      if (beam.hasRoomFor(sum)) {
        RowState next = rows.next(row, split, Descriptions.BEGUN);
        Step step = Step.OBJECTIVE_IN_ROW;
        beam.add(path.then(split, step, piece, newInstrument, newResult, next, sum));
      }
    }
  }

  private float cell(int last, int piece, int column, float belowMarker) {
    if (piece == Piece.NONE) {
      return 0;
    }
    return last == Piece.NONE
        ? cells.begins(piece, column) + belowMarker
        : cells.goesOn(last, piece, column);
  }

  private void beginRow(Path path, Split split, float before, Beam beam) {
    int instrument = split.instrumentPiece();
    int result = split.resultPiece();
    float cost =
        before
            + (path.isInRow() ? rows.closes(path) : 0)
            + cell(Piece.NONE, instrument, 1, 0)
            + cell(Piece.NONE, result, 2, 0);
    int piece = split.description();
    int last = path.description();
    if (piece == Piece.NONE) {
      if (beam.hasRoomFor(cost)) {
        RowState row = rows.first(split, Descriptions.NONE);
        beam.add(path.then(split, Step.ROW, last, instrument, result, row, cost));
      }
      return;
    }
    if (last != Piece.NONE) {
      float sum = cost + cells.goesOn(last, piece, 0) + Costs.SPANNING;
      if (beam.hasRoomFor(sum)) {
        RowState row = rows.first(split, Descriptions.CONTINUED);
        beam.add(path.then(split, Step.ROW, piece, instrument, result, row, sum));
      }
    }
    float sum = cost + beginsObjective(path, piece);
    if (beam.hasRoomFor(sum)) {
      RowState row = rows.first(split, Descriptions.BEGUN);
      beam.add(path.then(split, Step.ROW_AND_OBJECTIVE, piece, instrument, result, row, sum));
    }
  }

  private float beginsObjective(Path path, int piece) {
    return cells.ends(path.description(), 0) + cells.begins(piece, 0) + rows.newObjective();
  }
}

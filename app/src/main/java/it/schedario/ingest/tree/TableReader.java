package it.schedario.ingest.tree;

import it.schedario.ingest.tree.Path.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest reading of a table, line by line: each reading of the lines so far is gone on
 * with in every way the next line can be split, and the cheapest are kept.
 */
final class TableReader {
  private static final int SAME_ROW = Step.SAME_ROW.ordinal();
  private static final int ROW = Step.ROW.ordinal();
  private static final int OBJECTIVE = Step.OBJECTIVE.ordinal();
  private static final int MOST_AFTER_PAGE = 40;

  private final TableText text;
  private final CellCosts cells;
  private final RowCosts rows;
  private final LineSplits[] splits;
  private final Frontier frontier;

  /**
   * @param most how many readings are gone on with at each line
   */
  TableReader(TableText text, Widths widths, Habits habits, float furtherRows, int most) {
    frontier = new Frontier(most);
    this.text = text;
    this.cells = new CellCosts(text, widths, habits);
    this.rows = new RowCosts(text, cells, furtherRows);
    splits = new LineSplits[text.size()];
    for (int i = 0; i < splits.length; i++) {
      splits[i] = new LineSplits(text, widths, i);
    }
  }

  /** The steps of the cheapest reading, in the order read. */
  TableReading read() {
    List<Path> readings = List.of(Path.EMPTY);
    for (int first = 0; first < text.size(); first = text.endOfPage(first)) {
      List<Path> before = readings.stream().map(Path::onNextPage).toList();
      List<int[]> orders = PageOrders.of(text, first, text.endOfPage(first));
      List<Path> page = new ArrayList<>(read(orders.get(0), before, 0));
      for (int[] order : orders.subList(1, orders.size())) {
        page.addAll(read(order, before, Costs.DEFERRED));
      }
      page.sort(Comparator.comparingDouble(Path::cost));
      readings = page.subList(0, Math.min(page.size(), MOST_AFTER_PAGE));
    }
    return cheapest(readings);
  }

  private List<Path> read(int[] order, List<Path> readings, float extra) {
    List<Path> before = readings;
    float more = extra;
    for (int line : order) {
      before = goOn(before, line, more);
      more = 0;
    }
    return before;
  }

  private TableReading cheapest(List<Path> readings) {
    Path best = readings.get(0);
    float least = Costs.NEVER;
    for (Path path : readings) {
      float cost = path.cost() + rows.closesRow(path) + rows.closesObjective(path);
      if (cost < least) {
        least = cost;
        best = path;
      }
    }
    return new TableReading(steps(best), least);
  }

  private static List<Path> steps(Path last) {
    List<Path> steps = new ArrayList<>();
    for (@Nullable Path path = last; path != null && path.line() >= 0; path = path.before()) {
      steps.add(path);
    }
    Collections.reverse(steps);
    return steps;
  }

  private List<Path> goOn(List<Path> before, int line, float extra) {
    LineSplits ways = splits[line];
    LineCosts costs = new LineCosts(cells, line, text.words(line) + 1, before);
    frontier.clear();
    for (int p = 0; p < before.size(); p++) {
      Path path = before.get(p);
      float closesRow = rows.closesRow(path);
      float closesObjective = rows.closesObjective(path);
      for (int s = 0; s < ways.splits.length; s++) {
        Split split = ways.splits[s];
        float cost = path.cost() + ways.costs[s] + extra;
        if (!frontier.mayHaveRoomFor(cost)) {
          break;
        }
        cost += rows.block(path, split);
        if (path.isInRow()) {
          goOnInRow(path, p, split, s, cost, costs);
          beginRow(path, p, split, s, cost + closesRow, costs);
        }
        beginObjective(p, split, s, cost + closesRow + closesObjective, costs);
      }
    }
    List<Path> after = new ArrayList<>();
    for (int i : frontier.best()) {
      after.add(
          new Path(
              before.get(frontier.path(i)),
              ways.splits[frontier.split(i)],
              frontier.step(i),
              frontier.description(i),
              frontier.instrument(i),
              frontier.result(i),
              frontier.state(i),
              frontier.cost(i)));
    }
    return after;
  }

  private void goOnInRow(Path path, int p, Split split, int s, float before, LineCosts costs) {
    int state = path.state();
    boolean isMarked = RowState.isMarked(state);
    float below = isMarked ? rows.belowMarker(split.line()) : 0;
    float cost = before + rows.order(path, split);
    cost += split.isMarked() && isMarked ? Costs.TWO_MARKERS : 0;
    cost += RowState.isClosed(state) ? Costs.BEHIND_CLOSED_ROW : 0;
    int instrument = path.instrument();
    int result = path.result();
    if (split.hasInstrument()) {
      cost += costs.goesOn(1, p, split.instrument());
      cost += instrument == Piece.NONE ? below : 0;
      instrument = split.instrumentPiece();
    }
    if (split.hasResult()) {
      cost += costs.goesOn(2, p, split.result());
      cost += result == Piece.NONE ? below : 0;
      result = split.resultPiece();
    }
    int next = rows.with(state, split);
    int description = path.description();
    if (split.hasDescription()) {
      cost += costs.goesOn(0, p, 0);
      if (description == Piece.NONE) {
        cost += rows.repeated(split) + rows.describesLate(path.state());
      }
      description = split.description();
    } else if (description == Piece.NONE) {
      next = RowState.withLineAbove(next);
    }
    frontier.add(cost, description, instrument, result, next, SAME_ROW, p, s);
  }

  private void beginRow(Path path, int p, Split split, int s, float before, LineCosts costs) {
    float cost = before + rows.furtherRow() + cells(split, costs);
    int state = rows.with(RowState.nextRow(path.state()), split);
    int description = path.description();
    if (split.hasDescription()) {
      cost += costs.goesOn(0, p, 0);
      if (description == Piece.NONE) {
        cost += rows.repeated(split) + rows.describesLate(path.state());
      }
      description = split.description();
    } else if (description == Piece.NONE) {
      state = RowState.withLineAbove(state);
    }
    frontier.add(cost, description, split.instrumentPiece(), split.resultPiece(), state, ROW, p, s);
  }

  private void beginObjective(int p, Split split, int s, float before, LineCosts costs) {
    float cost = before + rows.newObjective() + cells(split, costs);
    int state = rows.with(RowState.nextObjective(), split);
    if (split.hasDescription()) {
      cost += costs.begins(0, 0) + rows.repeated(split);
    } else {
      state = RowState.withLineAbove(state);
    }
    frontier.add(
        cost,
        split.description(),
        split.instrumentPiece(),
        split.resultPiece(),
        state,
        OBJECTIVE,
        p,
        s);
  }

  private static float cells(Split split, LineCosts costs) {
    return (split.hasInstrument() ? costs.begins(1, split.instrument()) : 0)
        + (split.hasResult() ? costs.begins(2, split.result()) : 0);
  }
}

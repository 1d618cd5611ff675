package it.schedario.ingest.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds how the description that begins at a line may go on, and what each reading costs. */
final class DescriptionFinder {
  /** A description with the cells beside it goes over no more lines. */
  private static final int MOST_LINES = 45;

  /** Its lines stand no further apart. */
  private static final int MOST_SKIPPED = 30;

  /** Readings of one description that are kept, and that are gone on with. */
  private static final int READINGS = 8;

  private static final int FOLLOWED = 16;

  /** So many rules are broken that another place for the description is certainly better. */
  private static final double HOPELESS = 5;

  private final Table table;
  private final double[] without;
  private final double[] skipping;
  private final List<List<Cut>> cuts = new ArrayList<>();

  DescriptionFinder(Table table) {
    this.table = table;
    this.without = new double[table.size() + 1];
    this.skipping = new double[table.size() + 1];
    for (int i = 0; i < table.size(); i++) {
      without[i + 1] = without[i] + without(i);
      skipping[i + 1] = skipping[i] + skipping(i);
      cuts.add(Cut.of(table, i));
    }
  }

  /** The cost of reading lines as cells of the other columns only. */
  double without(int from, int to) {
    return without[to] - without[from];
  }

  /** The cheapest readings of a description that begins on a line. */
  List<Description> from(int start) {
    if (cuts.get(start).isEmpty()) {
      return List.of();
    }
    double beginning = Rules.beginning(table.words(start).get(0).text());
    List<Description> readings = new ArrayList<>();
    List<Description> ends = new ArrayList<>();
    addAll(readings, ends, null, start, beginning);
    for (int i = start + 1; i < Math.min(table.size(), start + MOST_LINES); i++) {
      int line = i;
      readings.removeIf(
          reading -> line - reading.line() > MOST_SKIPPED || isHopeless(reading, line));
      if (readings.isEmpty()) {
        break;
      }
      if (!cuts.get(i).isEmpty()) {
        goOn(readings, ends, i);
      }
    }
    ends.sort(Comparator.comparingDouble(Description::cost));
    return ends.size() > READINGS ? List.copyOf(ends.subList(0, READINGS)) : ends;
  }

  private boolean isHopeless(Description reading, int line) {
    return reading.cost() + skipped(reading.line(), line) > HOPELESS;
  }

  /** What follows costs the same for every cut, so only the cheapest reading above goes on. */
  private void goOn(List<Description> readings, List<Description> ends, int line) {
    Description best = null;
    double least = HOPELESS;
    for (Description reading : readings) {
      double cost = reading.cost() + skipped(reading.line(), line) + goingOn(reading, line);
      if (cost < least) {
        least = cost;
        best = reading;
      }
    }
    if (best != null) {
      addAll(readings, ends, best, line, least);
      if (readings.size() > FOLLOWED) {
        readings.sort(Comparator.comparingDouble(Description::cost));
        readings.subList(FOLLOWED, readings.size()).clear();
      }
    }
  }

  private void addAll(
      List<Description> readings,
      List<Description> ends,
      @Nullable Description before,
      int line,
      double cost) {
    Description best = null;
    for (Cut cut : cuts.get(line)) {
      int length = cut.width() + (before == null ? 0 : before.length() + 1);
      int brackets = cut.brackets() + (before == null ? 0 : before.brackets());
      Description reading = new Description(before, line, cut, cost + cut.cost(), length, brackets);
      if (reading.cost() < HOPELESS) {
        readings.add(reading);
        Description ended = ended(reading);
        best = best == null || ended.cost() < best.cost() ? ended : best;
      }
    }
    if (best != null) {
      ends.add(best);
    }
  }

  private static Description ended(Description reading) {
    double missing = Math.max(0, Rules.USUAL_LENGTH - reading.length());
    return reading.costing(
        (reading.cut().endsOpen() ? Rules.ENDS_OPEN : 0)
            + (reading.brackets() > 0 ? Rules.ENDS_IN_BRACKETS : 0)
            + missing * Rules.SHORT_PER_CHARACTER);
  }

  /** The cost of what stands between two lines of a description. */
  private double skipped(int above, int below) {
    return skipping[below] - skipping[above + 1] + without(above + 1, below);
  }

  /** The cost of taking the first words of a line as what follows the reading so far. */
  private double goingOn(Description reading, int line) {
    Cut above = reading.cut();
    String first = table.words(line).get(0).text();
    double missing = table.descriptionWidth() - Rules.SLACK - (above.width() + 1 + first.length());
    double cost =
        missing > 0 ? Math.min(missing * Rules.NOT_FULL_PER_CHARACTER, Rules.MOST_NOT_FULL) : 0;
    boolean isNew =
        Words.beginsWithCapital(first) && !Words.isAcronym(first) || Words.isNumber(first);
    if (isNew && !above.endsOpen() && reading.brackets() <= 0) {
      cost += Rules.GOES_ON_WITH_CAPITAL;
    }
    if (table.line(line).page() != table.line(reading.line()).page()) {
      cost += Rules.GOES_ON_OVER_PAGE;
    } else if (table.paragraph(line) != table.paragraph(reading.line())) {
      cost += Rules.GOES_ON_IN_NEW_PARAGRAPH;
    }
    return cost;
  }

  private double skipping(int line) {
    if (table.line(line).beginsWithGap()) {
      return Rules.SKIPS_LINE_BEGUN_WITH_GAP;
    }
    boolean isCell = !table.paragraph(line).isMarked() || table.words(line).isEmpty();
    return isCell ? Rules.SKIPS_LINE_OF_CELL : Rules.SKIPS_LINE_OF_ROWS;
  }

  private double without(int line) {
    TreeLine one = table.line(line);
    int width = one.text().length();
    double cost = 0;
    if (width > Rules.TWO_COLUMNS) {
      cost +=
          Rules.WIDER_THAN_TWO + (width - Rules.TWO_COLUMNS) * Rules.WIDER_THAN_TWO_PER_CHARACTER;
    }
    if (!one.beginsWithGap()
        && one.widthToGap() > Rules.NARROW_COLUMN
        && one.firstGap() < one.words().size()) {
      cost += Rules.GAP_BEHIND_WIDE_COLUMN;
    }
    if (width > Rules.NARROW_COLUMN && isOneCell(one)) {
      cost += Rules.ONE_CELL_TOO_WIDE;
    }
    Table.Paragraph paragraph = table.paragraph(line);
    boolean isWideCell = !paragraph.isMarked() && paragraph.widest() > Rules.NARROW_COLUMN + 3;
    return isWideCell ? cost + Rules.WIDE_PARAGRAPH : cost;
  }

  private boolean isOneCell(TreeLine line) {
    if (line.beginsWithGap() || line.firstGap() < line.words().size()) {
      return false;
    }
    for (int i = 1; i < line.words().size(); i++) {
      if (table.opensCell(line, i)) {
        return false;
      }
    }
    return true;
  }
}

package it.schedario.ingest.tree;

import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the lines of a table into objectives: of all ways to do it the one that breaks the fewest
 * {@link Rules}, found line by line (dynamic programming), so in time linear in the lines.
 */
final class Segmentation {
  private static final int MOST_LINES = 75;
  private static final int MOST_ROWS = 22;

  /** Every line belongs to an objective; a cell may be longer than any we look for. */
  private static final double LINE_OF_NO_OBJECTIVE = 6;

  private final Table table;
  private final DescriptionFinder finder;
  private final List<List<Description>> descriptions = new ArrayList<>();
  private final int[] gaps;

  private Segmentation(Table table) {
    this.table = table;
    this.finder = new DescriptionFinder(table);
    this.gaps = new int[table.size() + 1];
    for (int i = 0; i < table.size(); i++) {
      descriptions.add(finder.from(i));
      gaps[i + 1] = gaps[i] + (table.line(i).beginsWithGap() ? 1 : 0);
    }
  }

  /** The objectives of a table in order. */
  static List<Objective> of(Table table) {
    return new Segmentation(table).objectives();
  }

  private List<Objective> objectives() {
    double[] cost = new double[table.size() + 1];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[0] = 0;
    @Nullable Objective[] ending = new Objective[table.size() + 1];
    for (int first = 0; first < table.size(); first++) {
      if (cost[first] + LINE_OF_NO_OBJECTIVE < cost[first + 1]) {
        cost[first + 1] = cost[first] + LINE_OF_NO_OBJECTIVE;
        ending[first + 1] = null;
      }
      extend(first, cost, ending);
    }
    return path(ending);
  }

  private void extend(int first, double[] cost, @Nullable Objective[] ending) {
    double start = start(first) + Rules.NEW_OBJECTIVE;
    int rows = 0;
    double furtherRows = 0;
    int firstMark = 0;
    int lastMark = 0;
    for (int last = first; last < Math.min(table.size(), first + MOST_LINES); last++) {
      if (table.line(last).isMarked()) {
        if (rows == 0) {
          firstMark = last;
        } else {
          furtherRows += furtherRow(lastMark, last);
        }
        lastMark = last;
        rows++;
      }
      if (rows > MOST_ROWS) {
        return;
      }
      if (rows > 0) {
        Extent extent = new Extent(first, last, rows, furtherRows, firstMark, lastMark);
        double bound = cost[last + 1] - cost[first] - start;
        Description best = description(extent, bound);
        if (best != null) {
          cost[last + 1] = cost[first] + start + best.cost();
          ending[last + 1] = new Objective(first, last, best);
        }
      }
    }
  }

  /** The cost of a row that goes on an objective instead of beginning one. */
  private double furtherRow(int markAbove, int mark) {
    int cells = 0;
    for (int i = markAbove + 1; i <= mark; i++) {
      TreeLine line = table.line(i);
      if (!line.beginsWithGap() && line.words().size() > 0) {
        cells++;
        int width = line.text().length();
        boolean wideCell =
            line.firstGap() < line.words().size() && line.widthToGap() > Rules.NARROW_COLUMN;
        if (width > Rules.TWO_COLUMNS || wideCell) {
          return Rules.FURTHER_ROW_OF_WIDE_LINES;
        }
      }
    }
    return cells == 1 && markAbove + 1 == mark ? Rules.FURTHER_ROW_OF_ONE_LINE : Rules.FURTHER_ROW;
  }

  /** Lines of no objective go to the one above them. */
  private List<Objective> path(@Nullable Objective[] ending) {
    List<Objective> objectives = new ArrayList<>();
    int end = table.size();
    int last = table.size() - 1;
    while (end > 0) {
      Objective one = ending[end];
      if (one == null) {
        end--;
      } else {
        objectives.add(new Objective(one.first(), last, one.description()));
        end = one.first();
        last = end - 1;
      }
    }
    Collections.reverse(objectives);
    return objectives;
  }

  /** The best description for these lines with all costs; null when none is below the bound. */
  private @Nullable Description description(Extent extent, double bound) {
    double frame = frame(extent);
    Description best = null;
    double least = bound - frame;
    for (int begin = extent.first; begin <= extent.last && least > 0; begin++) {
      double above = finder.without(extent.first, begin);
      if (above >= least) {
        break;
      }
      for (Description one : descriptions.get(begin)) {
        double cost = one.cost() + above;
        if (one.line() > extent.last || cost >= least) {
          continue;
        }
        cost += finder.without(one.line() + 1, extent.last + 1) + place(extent, begin, one.line());
        if (cost < least && extent.rows == 1) {
          cost += beside(extent, one);
        }
        if (cost < least) {
          least = cost;
          best = one.costing(frame + cost - one.cost());
        }
      }
    }
    return best;
  }

  private double frame(Extent extent) {
    double cost = extent.furtherRows;
    boolean besideRows = table.paragraph(extent.firstMark).isMarked() && hasWords(extent.firstMark);
    if (!besideRows) {
      return cost + Rules.BEHIND_LAST_MARKER * (extent.last - extent.lastMark);
    }
    return extent.rows == 1
        ? cost + Rules.ROW_OFF_CENTRE * off(extent.middle(), extent.firstMark)
        : cost;
  }

  /** How far two centres are apart; cells of an odd and an even number of lines never agree. */
  private static double off(double centre, double other) {
    return Math.max(0, Math.abs(centre - other) - 0.5);
  }

  private boolean hasWords(int line) {
    return !table.words(line).isEmpty();
  }

  private double start(int first) {
    if (first == 0) {
      return 0;
    }
    TreeLine line = table.line(first);
    List<Word> words = line.words();
    boolean inside = !words.isEmpty() && Words.beginsInside(words.get(0).text());
    return (inside ? Rules.STARTS_INSIDE_A_SENTENCE : 0)
        + (line.beginsParagraph() ? 0 : Rules.STARTS_NO_PARAGRAPH);
  }

  private double place(Extent extent, int begin, int end) {
    double centre = (begin + end) / 2.0;
    if (!table.paragraph(begin).isMarked()) {
      return (begin - extent.first) * Rules.DESCRIPTION_BELOW_OTHER_CELLS;
    }
    if (extent.rows > 1) {
      return Rules.DESCRIPTION_OFF_ROWS * off(centre, extent.middle());
    }
    int above = Math.max(extent.first, begin - 1);
    int below = Math.min(extent.last, end + 1);
    int far = gaps[above] - gaps[extent.first] + gaps[extent.last + 1] - gaps[below + 1];
    return Rules.DESCRIPTION_OFF_MARKER * off(centre, extent.firstMark)
        + Rules.GAP_FAR_FROM_DESCRIPTION * far;
  }

  /** Each row has two cells beside the description. */
  private double beside(Extent extent, Description description) {
    int cells = 0;
    int expected = 2 * extent.rows;
    for (int i = extent.first; i <= extent.last && cells < expected; i++) {
      TreeLine line = table.line(i);
      int described = description.wordsOf(i);
      for (int at = described; at < line.words().size() && cells < expected; at++) {
        boolean opens = at == 0 ? opensLine(line) : at == described || mayOpenCell(line, at);
        cells += opens ? 1 : 0;
      }
    }
    return Math.min(2, expected - cells) * Rules.CELL_MISSING;
  }

  private boolean mayOpenCell(TreeLine line, int at) {
    String word = line.words().get(at).text();
    String above = line.words().get(at - 1).text();
    boolean isCapitalInside =
        Words.beginsWithCapital(word)
            && !Words.isAcronym(word)
            && Words.beginsInside(above)
            && !Words.endsOpen(above);
    return isCapitalInside || table.opensCell(line, at);
  }

  private static boolean opensLine(TreeLine line) {
    String word = line.words().get(0).text();
    return !Words.beginsInside(word)
        && (line.beginsParagraph() || line.beginsWithGap() || Words.namesAction(word));
  }

  /** Lines that may be an objective, with the first and last of its markers. */
  private record Extent(
      int first, int last, int rows, double furtherRows, int firstMark, int lastMark) {
    double middle() {
      return (first + last) / 2.0;
    }
  }
}

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

  /** The description of an objective with one row begins no further below its first line. */
  private static final int DESCRIPTION_BELOW = 6;

  private final Table table;
  private final DescriptionFinder finder;
  private final double[] without;
  private final List<List<Description>> descriptions = new ArrayList<>();
  private final double[] furtherRow;

  private Segmentation(Table table) {
    this.table = table;
    this.finder = new DescriptionFinder(table);
    this.without = new double[table.size() + 1];
    for (int i = 0; i < table.size(); i++) {
      without[i + 1] = without[i] + finder.without(i);
      descriptions.add(finder.from(i));
    }
    this.furtherRow = furtherRows();
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
      if (cost[first] + Rules.LINE_OF_NO_OBJECTIVE < cost[first + 1]) {
        cost[first + 1] = cost[first] + Rules.LINE_OF_NO_OBJECTIVE;
        ending[first + 1] = null;
      }
      List<Integer> marks = new ArrayList<>();
      for (int last = first; last < Math.min(table.size(), first + MOST_LINES); last++) {
        if (table.line(last).isMarked()) {
          marks.add(last);
        }
        if (marks.size() > MOST_ROWS) {
          break;
        }
        double bound = cost[last + 1] - cost[first];
        Candidate candidate = marks.isEmpty() ? null : candidate(first, last, marks, bound);
        if (candidate != null && candidate.cost() < bound) {
          cost[last + 1] = cost[first] + candidate.cost();
          ending[last + 1] = new Objective(first, last, candidate.description());
        }
      }
    }
    return path(ending);
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

  /** The best description for these lines; null when none costs less than the bound. */
  private @Nullable Candidate candidate(int first, int last, List<Integer> marks, double bound) {
    boolean single = marks.size() == 1;
    boolean besideRows = marks.stream().anyMatch(mark -> !table.words(mark).isEmpty());
    double centre = marks.stream().mapToInt(Integer::intValue).average().orElseThrow();
    double middle = (first + last) / 2.0;
    double frame = start(first) + Rules.NEW_OBJECTIVE;
    for (int mark : marks.subList(1, marks.size())) {
      frame += furtherRow[mark];
    }
    if (besideRows && single) {
      frame += Rules.OFF_CENTRE * Math.abs(middle - centre);
    } else if (!besideRows) {
      frame += Rules.BEHIND_LAST_MARKER * (last - marks.get(marks.size() - 1));
    }
    Description best = null;
    double least = bound - frame;
    int limit = single ? Math.min(last, first + DESCRIPTION_BELOW) : last;
    for (int begin = first; begin <= limit; begin++) {
      for (Description one : descriptions.get(begin)) {
        if (one.line() > last) {
          break;
        }
        double uncovered =
            without[begin] - without[first] + without[last + 1] - without[one.line() + 1];
        if (one.cost() + uncovered >= least) {
          continue;
        }
        double cost =
            one.cost()
                + uncovered
                + place(begin, one.line(), first, single ? centre : middle, single, besideRows);
        if (cost < least) {
          least = cost;
          best = one;
        }
      }
    }
    if (best == null) {
      return null;
    }
    return new Candidate(best, frame + least + (single ? beside(first, last, best) : 0));
  }

  private double start(int first) {
    if (first == 0) {
      return 0;
    }
    List<Word> words = table.words(first);
    boolean inside = !words.isEmpty() && Rules.beginsInside(words.get(0).text());
    return (inside ? Rules.STARTS_INSIDE_A_SENTENCE : 0)
        + (table.line(first).beginsParagraph() ? Rules.STARTS_A_PARAGRAPH : 0);
  }

  private double place(
      int begin, int end, int first, double centre, boolean single, boolean besideRows) {
    if (table.paragraph(begin).isMarked()) {
      double weight = single ? Rules.DESCRIPTION_OFF_CENTRE : Rules.DESCRIPTION_OFF_CENTRE_OF_ROWS;
      return weight * Math.abs((begin + end) / 2.0 - centre);
    }
    return (begin - first)
        * (besideRows ? Rules.DESCRIPTION_NOT_FIRST_BESIDE_ROWS : Rules.DESCRIPTION_NOT_FIRST);
  }

  /** An objective with one row has two cells beside its description. */
  private double beside(int first, int last, Description description) {
    int cells = 0;
    for (int i = first; i <= last && cells < 2; i++) {
      List<Word> words = table.words(i);
      List<Word> rest = Cell.withoutBars(words.subList(description.wordsOf(i), words.size()));
      for (int j = 0; j < rest.size(); j++) {
        String word = rest.get(j).text();
        boolean opens = Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
        cells += opens && (j == 0 || table.opensCells(word)) ? 1 : 0;
      }
    }
    return cells == 0 ? Rules.NOTHING_BESIDE : cells == 1 ? Rules.ONE_CELL_BESIDE : 0;
  }

  /** What it costs to read the row of a marker as a further one of the objective above. */
  private double[] furtherRows() {
    double[] costs = new double[table.size()];
    int above = -1;
    for (int mark : table.marks()) {
      int widest = 0;
      for (int i = above + 1; i <= mark; i++) {
        widest = Math.max(widest, table.line(i).text().length());
      }
      int own = table.line(mark).text().length();
      double cost = Rules.FURTHER_ROW;
      if (widest > Rules.TWO_COLUMNS) {
        cost = Rules.FURTHER_ROW_WIDER_THAN_TWO;
      } else if (widest > Rules.ONE_COLUMN + 2) {
        cost = Rules.FURTHER_ROW_WIDER_THAN_ONE;
      }
      if (own > 0 && own <= 60 && widest <= Rules.TWO_COLUMNS) {
        cost = Math.min(cost, Rules.FURTHER_ROW_OF_ONE_LINE);
      }
      if (own == 0) {
        cost = Math.min(cost, Rules.FURTHER_ROW_WIDER_THAN_ONE);
      }
      costs[mark] = cost;
      above = mark;
    }
    return costs;
  }

  private record Candidate(Description description, double cost) {}
}

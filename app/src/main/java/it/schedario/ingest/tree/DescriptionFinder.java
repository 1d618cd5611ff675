package it.schedario.ingest.tree;

import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds how the description that begins at a line may go on, and what each reading costs. */
final class DescriptionFinder {
  /** A description with the cells beside it goes over no more lines. */
  private static final int MOST_LINES = 45;

  private static final int MOST_SKIPPED_ROWS = 3;
  private static final int MOST_SKIPPED_CELLS = 35;

  /** Readings that are followed at the same time. */
  private static final int READINGS = 25;

  /** So many rules are broken that another place for the description is certainly better. */
  private static final double HOPELESS = 9;

  /** Wider than the column by this much, no font explains it. */
  private static final int MOST_TOO_WIDE = 10;

  private final Table table;
  private final double[] without;
  private final List<List<Cut>> cuts = new ArrayList<>();

  DescriptionFinder(Table table) {
    this.table = table;
    this.without = new double[table.size()];
    for (int i = 0; i < table.size(); i++) {
      without[i] = withoutDescription(i);
      cuts.add(cuts(i));
    }
  }

  /** The cost of reading a line as cells of the other columns only. */
  double without(int line) {
    return without[line];
  }

  /** The cheapest reading for each line the description may end on. */
  List<Description> from(int start) {
    if (table.words(start).isEmpty()) {
      return List.of();
    }
    double beginning = Rules.beginning(table.words(start).get(0).text());
    List<Description> readings = new ArrayList<>();
    for (Cut cut : cuts.get(start)) {
      readings.add(
          new Description(null, start, cut.count(), beginning + cut.cost(), cut.width(), 0));
    }
    List<Description> ends = new ArrayList<>();
    addBestEnd(ends, readings, start);
    for (int i = start + 1; i < Math.min(table.size(), start + MOST_LINES); i++) {
      readings = next(readings, i);
      if (readings.isEmpty()) {
        break;
      }
      addBestEnd(ends, readings, i);
    }
    return ends;
  }

  private List<Description> next(List<Description> readings, int line) {
    boolean inRows = table.paragraph(line).isMarked();
    List<Description> next = new ArrayList<>();
    for (Description reading : readings) {
      if (reading.skipped() < (inRows ? MOST_SKIPPED_ROWS : MOST_SKIPPED_CELLS)) {
        double skip = inRows ? Rules.SKIPS_LINE_OF_ROWS : Rules.SKIPS_LINE_OF_CELL;
        next.add(reading.skipping(without[line] + skip));
      }
    }
    if (!cuts.get(line).isEmpty()) {
      addGoingOn(next, readings, line);
    }
    next.removeIf(reading -> reading.cost() > HOPELESS);
    next.sort(Comparator.comparingDouble(Description::cost));
    return next.size() > READINGS ? next.subList(0, READINGS) : next;
  }

  /** What follows costs the same for every cut, so only the cheapest reading above goes on. */
  private void addGoingOn(List<Description> next, List<Description> readings, int line) {
    Description best = null;
    double least = Double.POSITIVE_INFINITY;
    for (Description reading : readings) {
      double cost = reading.cost() + goingOn(reading, line);
      if (cost < least) {
        least = cost;
        best = reading;
      }
    }
    if (best != null) {
      for (Cut cut : cuts.get(line)) {
        int length = best.length() + 1 + cut.width();
        next.add(new Description(best, line, cut.count(), least + cut.cost(), length, 0));
      }
    }
  }

  private void addBestEnd(List<Description> ends, List<Description> readings, int line) {
    Description best = null;
    for (Description reading : readings) {
      if (reading.line() == line) {
        Description ended = ended(reading);
        best = best == null || ended.cost() < best.cost() ? ended : best;
      }
    }
    if (best != null) {
      ends.add(best);
    }
  }

  private Description ended(Description reading) {
    String last = table.words(reading.line()).get(reading.count() - 1).text();
    int missing = Math.max(0, Rules.USUAL_LENGTH - reading.length());
    return reading.costing(
        (Rules.endsOpen(last) ? Rules.ENDS_OPEN : 0) + missing * Rules.SHORT_PER_CHARACTER);
  }

  /** The cost of taking the first words of a line as what follows the reading so far. */
  private double goingOn(Description reading, int line) {
    Cut above = cut(reading);
    String first = table.words(line).get(0).text();
    int missing = table.descriptionWidth() - Rules.SLACK - (above.width() + 1 + first.length());
    double cost =
        missing > 0 ? Math.min(missing * Rules.NOT_FULL_PER_CHARACTER, Rules.MOST_NOT_FULL) : 0;
    if (Rules.beginsWithCapital(first)) {
      if (above.endsOpen()) {
        cost += Rules.GOES_ON_WITH_CAPITAL_BEHIND_OPEN;
      } else {
        cost += missing > 0 ? Rules.GOES_ON_WITH_CAPITAL_NOT_FULL : Rules.GOES_ON_WITH_CAPITAL;
      }
    }
    if (table.line(line).beginsParagraph()) {
      cost += Rules.GOES_ON_IN_NEW_PARAGRAPH;
    }
    boolean samePage =
        table.line(line).printed().page() == table.line(reading.line()).printed().page();
    return samePage ? cost : cost + Rules.GOES_ON_OVER_PAGE;
  }

  private Cut cut(Description reading) {
    for (Cut cut : cuts.get(reading.line())) {
      if (cut.count() == reading.count()) {
        return cut;
      }
    }
    throw new IllegalStateException(
        "line " + reading.line() + " was not cut behind word " + reading.count());
  }

  private double withoutDescription(int line) {
    int width = table.line(line).text().length();
    Table.Paragraph paragraph = table.paragraph(line);
    double cost = width > Rules.ONE_COLUMN ? Rules.WIDER_THAN_ONE : 0;
    if (width > Rules.TWO_COLUMNS) {
      cost +=
          Rules.WIDER_THAN_TWO + (width - Rules.TWO_COLUMNS) * Rules.WIDER_THAN_TWO_PER_CHARACTER;
    }
    int bar = table.line(line).bar();
    if (bar > 0 && Cell.text(table.words(line).subList(0, bar)).length() > Rules.NARROW_COLUMN) {
      cost += Rules.RULE_BEHIND_WIDE_COLUMN;
    }
    boolean isWideCell =
        !paragraph.isMarked() && paragraph.lines() > 1 && paragraph.widest() > Rules.ONE_COLUMN - 1;
    return isWideCell ? cost + Rules.WIDE_PARAGRAPH : cost;
  }

  /** The places a line may be cut at behind the description, each with its cost. */
  private List<Cut> cuts(int line) {
    List<Cut> places = new ArrayList<>();
    List<Word> words = table.words(line);
    int bar = table.line(line).bar();
    int widest = table.descriptionWidth();
    for (int count = 1; count <= words.size(); count++) {
      List<Word> taken = Cell.withoutBars(words.subList(0, count));
      int width = Cell.text(taken).length();
      if (width > widest + MOST_TOO_WIDE) {
        break;
      }
      if (!taken.isEmpty() && count != bar + 1) {
        double tooWide = Math.max(0, width - widest - Rules.SLACK);
        double cost = tooWide * Rules.TOO_WIDE_PER_CHARACTER;
        if (bar >= 0 && count != bar) {
          cost += tooWide > 0 ? Rules.RULE_IGNORED_TOO_WIDE : Rules.RULE_IGNORED;
        }
        List<Word> rest = Cell.withoutBars(words.subList(count, words.size()));
        cost += rest.isEmpty() ? 0 : rest(rest, taken, width, count == bar);
        places.add(
            new Cut(
                count,
                cost + inParagraph(line, rest.isEmpty(), width),
                width,
                Rules.endsOpen(taken.get(taken.size() - 1).text())));
      }
    }
    return places;
  }

  private double rest(List<Word> rest, List<Word> taken, int width, boolean atRule) {
    int length = Cell.text(rest).length();
    double cost =
        length > Rules.TWO_COLUMNS
            ? 0.5 + (length - Rules.TWO_COLUMNS) * Rules.WIDER_THAN_TWO_PER_CHARACTER
            : 0;
    if (atRule) {
      return cost;
    }
    String first = rest.get(0).text();
    char letter = first.charAt(0);
    if (Character.isUpperCase(letter)
        || Character.isDigit(letter)
        || "-\"“(>≥".indexOf(letter) >= 0) {
      cost +=
          table.opensCells(first) ? Rules.NEXT_OPENS_LIKE_A_CELL : Rules.NEXT_OPENS_WITH_CAPITAL;
    } else {
      cost += Rules.NEXT_BEGINS_INSIDE;
    }
    if (Rules.endsOpen(taken.get(taken.size() - 1).text())) {
      boolean isFull = width >= table.descriptionWidth() - 12;
      cost += isFull ? Rules.NEXT_OPENS_LIKE_A_CELL : Rules.CUT_BEHIND_OPEN_WORD;
    }
    return cost;
  }

  private double inParagraph(int line, boolean wholeLine, int width) {
    Table.Paragraph paragraph = table.paragraph(line);
    if (paragraph.isMarked()) {
      return wholeLine && width > table.descriptionWidth() ? 1 : 0;
    }
    double cost = wholeLine ? 0 : Rules.PARAGRAPH_CUT;
    boolean isNarrow = paragraph.lines() > 1 && paragraph.widest() <= Rules.NARROW_COLUMN;
    return isNarrow ? cost + Rules.NARROW_PARAGRAPH : cost;
  }

  /**
   * The first words of a line as part of the description.
   *
   * @param width in characters
   * @param endsOpen whether the last of them asks for another
   */
  private record Cut(int count, double cost, int width, boolean endsOpen) {}
}

package it.schedario.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the line breaks a printer made from those an author made, and joins lines accordingly: a
 * wrapped line goes on behind one blank, a paragraph or bullet begins behind {@code \n}.
 *
 * <p>The rule rests on width: a printer breaks a line only where the next word did not fit. How
 * wide the column was is measured on the document itself.
 */
public final class Wrapping {
  /** Bullets stand indented, so their lines are a little shorter than the column. */
  private static final double FULL_IN_A_BULLET = 0.965;

  /** A line that goes on in lower case may stand in a bullet inside a bullet. */
  private static final double FULL_BEFORE_LOWER_CASE = 0.9;

  /** So many lines that go on in lower case show whether widths can be trusted. */
  private static final int ENOUGH_LINES = 8;

  private static final double MOST = 0.75;
  private static final double WIDER_THAN_COLUMN = 0.02;

  private final TextWidth metric;
  private final double column;
  private final boolean isTrusted;
  private final LineSteps steps;

  private Wrapping(TextWidth metric, double column, boolean isTrusted, LineSteps steps) {
    this.metric = metric;
    this.column = column;
    this.isTrusted = isTrusted;
    this.steps = steps;
  }

  /**
   * Measures the column that texts were printed in.
   *
   * @param texts each a run of lines, blank ones included
   * @param leastCharacters a column of this kind is never narrower
   */
  public static Wrapping measure(List<List<Line>> texts, int leastCharacters) {
    Wrapping printed =
        measure(TextWidth.PRINTED, texts, leastCharacters * TextWidth.AVERAGE_LETTER);
    Wrapping counted = measure(TextWidth.COUNTED, texts, leastCharacters);
    return counted.fullLines(texts) > printed.fullLines(texts) ? counted : printed;
  }

  private static Wrapping measure(TextWidth metric, List<List<Line>> texts, double least) {
    double[] widths =
        texts.stream()
            .flatMap(List::stream)
            .filter(line -> !line.isBlank())
            .mapToDouble(line -> metric.of(line.text()))
            .sorted()
            .toArray();
    // Not simply the widest: a long address that was not wrapped says nothing about the column.
    int last = widths.length - 1;
    double widest = last < 0 ? 0 : widths[last - (int) (last * WIDER_THAN_COLUMN)];
    int goingOn = countGoingOn(texts);
    // Where no line goes on there is no reason to think that any was wrapped.
    double narrowest = goingOn == 0 ? 2 * least : least;
    LineSteps steps = LineSteps.measure(texts);
    Wrapping assumed = new Wrapping(metric, Math.max(widest, narrowest), true, steps);
    boolean isTrusted = goingOn < ENOUGH_LINES || assumed.fullLines(texts) >= MOST * goingOn;
    return new Wrapping(metric, assumed.column, isTrusted, steps);
  }

  private static int countGoingOn(List<List<Line>> texts) {
    int count = 0;
    for (List<Line> lines : texts) {
      for (int i = 1; i < lines.size(); i++) {
        count += goesOnInLowerCase(lines.get(i - 1), lines.get(i)) ? 1 : 0;
      }
    }
    return count;
  }

  private int fullLines(List<List<Line>> texts) {
    int count = 0;
    for (List<Line> lines : texts) {
      for (int i = 1; i < lines.size(); i++) {
        Line line = lines.get(i - 1);
        Line next = lines.get(i);
        count += goesOnInLowerCase(line, next) && isFull(line, next, 1) ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean goesOnInLowerCase(Line line, Line next) {
    return !line.isBlank()
        && !next.isBlank()
        && Punctuation.beginsInside(next.text())
        && !Punctuation.endsClause(line.text());
  }

  /** Joins lines into one text; null when all are blank. */
  public @Nullable Passage join(List<Line> lines) {
    Passage.Builder builder = new Passage.Builder();
    Line previous = null;
    boolean blankBetween = false;
    for (Line line : lines) {
      if (line.isBlank()) {
        blankBetween = true;
        builder.add(' ', line);
      } else {
        boolean breaks = previous != null && isBreak(previous, line, blankBetween);
        builder.add(breaks ? '\n' : ' ', line);
        previous = line;
        blankBetween = false;
      }
    }
    return builder.build();
  }

  /**
   * The runs of lines between blank ones. A blank line inside a sentence ends none: it was a page's
   * end, or the text was extracted with blank lines throughout.
   */
  public List<List<Line>> blocks(List<Line> lines) {
    List<List<Line>> blocks = new ArrayList<>();
    List<Line> block = new ArrayList<>();
    boolean blankBetween = false;
    for (Line line : lines) {
      if (line.isBlank()) {
        blankBetween = true;
        continue;
      }
      if (blankBetween && !block.isEmpty() && isBreak(block.get(block.size() - 1), line, true)) {
        blocks.add(block);
        block = new ArrayList<>();
      }
      block.add(line);
      blankBetween = false;
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }

  private boolean isBreak(Line line, Line next, boolean blankBetween) {
    if (steps.isWide(line, next)) {
      return true;
    }
    boolean endsClause = Punctuation.endsClause(line.text());
    if (Punctuation.isBullet(next.text())) {
      return true;
    }
    if (Punctuation.isNumbered(next.text())) {
      // A number behind a full line without a stop belongs to the sentence: "comma\n2) della
      // legge".
      return endsClause || blankBetween || !isFull(line, next, 1);
    }
    boolean isInside = Punctuation.beginsInside(next.text());
    if (!isTrusted) {
      return !(isInside && !endsClause || Punctuation.endsOpen(line.text()));
    }
    if (Punctuation.endsInOpenWord(line.text())) {
      return false;
    }
    if (endsClause) {
      // A blank line behind a full stop is a paragraph even where the line was full.
      return blankBetween || !isFull(line, next, isInside ? FULL_IN_A_BULLET : 1);
    }
    return !isFull(line, next, isInside ? FULL_BEFORE_LOWER_CASE : FULL_IN_A_BULLET);
  }

  /** Whether the first word of the next line would not have fitted behind this one. */
  private boolean isFull(Line line, Line next, double share) {
    int needed = metric.of(line.text()) + metric.of(" ") + metric.of(next.firstWord());
    return needed > share * column;
  }
}

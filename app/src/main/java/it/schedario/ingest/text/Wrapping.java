package it.schedario.ingest.text;

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
  private static final double NEARLY_WIDEST = 0.98;

  private final TextWidth metric;
  private final double column;
  private final boolean isTrusted;

  private Wrapping(TextWidth metric, double column, boolean isTrusted) {
    this.metric = metric;
    this.column = column;
    this.isTrusted = isTrusted;
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
    double widest = widths.length == 0 ? 0 : widths[(int) ((widths.length - 1) * NEARLY_WIDEST)];
    Wrapping assumed = new Wrapping(metric, Math.max(widest, least), true);
    int goingOn = countGoingOn(texts);
    boolean isTrusted = goingOn < ENOUGH_LINES || assumed.fullLines(texts) >= MOST * goingOn;
    return new Wrapping(metric, assumed.column, isTrusted);
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

  private boolean isBreak(Line line, Line next, boolean blankBetween) {
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

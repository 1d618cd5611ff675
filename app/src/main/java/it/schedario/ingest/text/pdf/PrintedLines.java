package it.schedario.ingest.text.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the glyphs of a page together to words and lines.
 *
 * <p>Lines follow one another in the order the page draws them, not from top to bottom: the
 * programs that print tables draw one cell behind the other, so the lines of a cell stay together.
 * What is drawn one behind the other on the same baseline is one line, whatever the gap.
 */
final class PrintedLines {
  /** Of the size of the font: a figure set higher is still on the line. */
  private static final double SAME_BASELINE = 0.35;

  /** Of the size of the font: kerning goes back a little, a new cell goes back more. */
  private static final double STEP_BACK = 0.6;

  /** Of a blank: a gap as wide separates words even where no blank was drawn. */
  private static final double WORD_GAP = 0.5;

  /** A gap between letters is no wider than this share of the font's size, whatever its blank. */
  private static final double MOST_LETTER_GAP = 0.2;

  /** Lines of a text are not further apart than this share of the font's size, usually. */
  private static final double LEAST_PARAGRAPH_STEP = 1.5;

  private static final double MOST_LINE_STEP = 2.2;
  private static final double PARAGRAPH_STEP = 1.3;

  private final List<List<PrintedWord>> lines = new ArrayList<>();
  private final WordBuilder word = new WordBuilder();
  private List<PrintedWord> line = new ArrayList<>();

  private PrintedLines() {}

  static List<PrintedLine> of(List<Glyph> glyphs) {
    PrintedLines page = new PrintedLines();
    page.addAll(glyphs);
    return page.spaced();
  }

  private void addAll(List<Glyph> glyphs) {
    Glyph previous = null;
    for (Glyph glyph : glyphs) {
      if (previous != null && !isOnLineOf(previous, glyph)) {
        endLine();
      } else if (previous != null && isGap(previous, glyph)) {
        word.endInto(line);
      }
      if (glyph.isBlank()) {
        word.endInto(line);
      } else {
        word.add(glyph);
      }
      previous = glyph;
    }
    endLine();
  }

  private void endLine() {
    word.endInto(line);
    if (!line.isEmpty()) {
      lines.add(line);
      line = new ArrayList<>();
    }
  }

  private static boolean isOnLineOf(Glyph previous, Glyph next) {
    double size = Math.max(previous.size(), next.size());
    return previous.direction() == next.direction()
        && Math.abs(previous.baseline() - next.baseline()) <= SAME_BASELINE * size
        && next.left() >= previous.right() - STEP_BACK * size;
  }

  private static boolean isGap(Glyph previous, Glyph next) {
    double blank = Math.min(WORD_GAP * next.space(), MOST_LETTER_GAP * next.size());
    return next.left() - previous.right() > blank;
  }

  private List<PrintedLine> spaced() {
    double paragraphStep = paragraphStep();
    List<PrintedLine> spaced = new ArrayList<>(lines.size());
    List<PrintedWord> previous = null;
    for (List<PrintedWord> next : lines) {
      double step = previous == null ? 0 : step(previous, next);
      // A line further up begins another part of the page; one beside it is part of the same row.
      spaced.add(new PrintedLine(next, step > paragraphStep || step < -SAME_BASELINE));
      previous = next;
    }
    return spaced;
  }

  /** In sizes of the font: a step down as large separates paragraphs. */
  private double paragraphStep() {
    double[] steps = new double[lines.size()];
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      double step = step(lines.get(i - 1), lines.get(i));
      if (step > SAME_BASELINE && step < MOST_LINE_STEP) {
        steps[count++] = step;
      }
    }
    Arrays.sort(steps, 0, count);
    // Most steps are those inside texts; the smaller half surely is.
    double usual = count == 0 ? 0 : steps[count / 4];
    return Math.max(LEAST_PARAGRAPH_STEP, usual * PARAGRAPH_STEP);
  }

  private static double step(List<PrintedWord> line, List<PrintedWord> next) {
    PrintedWord last = line.get(line.size() - 1);
    PrintedWord first = next.get(0);
    double size = Math.max(last.size(), first.size());
    return size > 0 ? (first.baseline() - last.baseline()) / size : 0;
  }
}

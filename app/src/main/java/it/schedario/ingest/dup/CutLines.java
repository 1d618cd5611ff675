package it.schedario.ingest.dup;

import it.schedario.ingest.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts lines together again that were cut to a number of characters after they had been taken out
 * of the page, as mail programs and editors do.
 *
 * <p>A line was cut where the next word would not have fitted, counted exactly; and no printed line
 * is longer than the others. Whether a text was cut at all, the breaks inside sentences tell:
 * behind the short rest of a printed line no width explains them, put together the width of the
 * page does.
 */
final class CutLines {
  /** Below it the text says too little about its widths. */
  private static final int ENOUGH_LINES = 8;

  private static final double NEARLY_WIDEST = 0.95;
  private static final double MIDDLE = 0.5;

  /** The letters of a font differ in width, so printed lines differ in characters. */
  private static final double LONGER_THAN_USUAL = 1.15;

  private static final double SHORTER_THAN_USUAL = 0.88;

  /** So many breaks inside sentences, at least, show that the text was cut. */
  private static final double UNEXPLAINED = 0.1;

  private static final double STILL_UNEXPLAINED = 0.5;

  private static final int LONGEST_PRINTED = 400;

  /** How long printed lines are, in the middle. */
  private final double usual;

  private CutLines(double usual) {
    this.usual = usual;
  }

  /** The texts with their pieces put together; as they are where nothing was cut. */
  static List<List<PrintedLine>> mend(List<List<PrintedLine>> texts) {
    int cut =
        quantile(
            texts.stream().flatMap(List::stream).mapToInt(line -> line.text().length()),
            NEARLY_WIDEST);
    List<List<PrintedLine>> runs =
        texts.stream().flatMap(lines -> runs(lines, cut).stream()).toList();
    int[] longer = runs.stream().mapToInt(CutLines::length).filter(l -> l > cut).toArray();
    int usual = quantile(IntStream.of(longer), MIDDLE);
    // Longer is no line: a text that was wrapped anew, where whole paragraphs run on.
    if (longer.length < ENOUGH_LINES || usual > LONGEST_PRINTED) {
      return texts;
    }
    CutLines lines = new CutLines(usual);
    List<List<PrintedLine>> mended = texts.stream().map(text -> lines.mend(text, cut)).toList();
    Breaks before = Breaks.in(texts);
    boolean isCut =
        before.unexplained > UNEXPLAINED * before.insideSentences
            && Breaks.in(mended).unexplained < STILL_UNEXPLAINED * before.unexplained;
    return isCut ? mended : texts;
  }

  private List<PrintedLine> mend(List<PrintedLine> lines, int cut) {
    List<PrintedLine> mended = new ArrayList<>();
    for (List<PrintedLine> run : runs(lines, cut)) {
      addPrinted(mended, run);
    }
    return mended;
  }

  /** Lines that seem to be cut from one another. */
  private static List<List<PrintedLine>> runs(List<PrintedLine> lines, int cut) {
    List<List<PrintedLine>> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !isCutBetween(lines.get(i - 1), lines.get(i), cut)) {
        runs.add(lines.subList(start, i));
        start = i;
      }
    }
    return runs;
  }

  private static int length(List<PrintedLine> pieces) {
    return pieces.stream().mapToInt(piece -> piece.text().length() + 1).sum() - 1;
  }

  private static boolean isCutBetween(PrintedLine line, PrintedLine next, int cut) {
    return next.blankLinesBefore() == 0
        && !next.isIndented()
        && !line.endsParagraph()
        && !beginsSomethingElse(line, next)
        && line.text().length() + 1 + next.lengthOfFirstWord() > cut;
  }

  /** A full stop, and below it a paragraph without one: the next heading. */
  private static boolean beginsSomethingElse(PrintedLine line, PrintedLine next) {
    boolean isHeading =
        Punctuation.endsClause(line.text())
            && !line.text().endsWith(":")
            && next.endsParagraph()
            && !Punctuation.endsClause(next.text())
            && !Punctuation.beginsInside(next.text());
    return isHeading || Block.isObjectives(next.text());
  }

  /**
   * @param pieces each as full as can be, but the last: they may be of several printed lines
   */
  private void addPrinted(List<PrintedLine> mended, List<PrintedLine> pieces) {
    int start = 0;
    while (start < pieces.size()) {
      int end = start + lengthOfPrinted(pieces.subList(start, pieces.size()));
      PrintedLine printed = pieces.get(start);
      for (PrintedLine piece : pieces.subList(start + 1, end)) {
        printed = printed.with(piece);
      }
      mended.add(printed);
      start = end;
    }
  }

  /** How many pieces the first printed line has. */
  private int lengthOfPrinted(List<PrintedLine> pieces) {
    int length = pieces.get(0).text().length();
    int fitting = 1;
    int sentence = 0;
    while (fitting < pieces.size()) {
      PrintedLine next = pieces.get(fitting);
      if (sentence == 0 && !Punctuation.beginsInside(next.text())) {
        sentence = fitting;
      }
      if (length + 1 + next.text().length() > LONGER_THAN_USUAL * usual) {
        break;
      }
      length += 1 + next.text().length();
      fitting++;
    }
    boolean isWhole = fitting == pieces.size() || length >= SHORTER_THAN_USUAL * usual;
    // Too short for a printed line and too long with the next: one line ended, a sentence begins.
    return isWhole ? fitting : Math.max(1, sentence);
  }

  private static int quantile(IntStream values, double share) {
    int[] sorted = values.sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * share)];
  }

  /** The breaks behind which a sentence goes on, and those of them no width explains. */
  private record Breaks(int insideSentences, int unexplained) {
    static Breaks in(List<List<PrintedLine>> texts) {
      Column column = Column.measure(texts.stream().flatMap(List::stream).toList());
      int insideSentences = 0;
      int unexplained = 0;
      for (List<PrintedLine> lines : texts) {
        for (int i = 1; i < lines.size(); i++) {
          PrintedLine line = lines.get(i - 1);
          PrintedLine next = lines.get(i);
          if (next.blankLinesBefore() == 0
              && Punctuation.beginsInside(next.text())
              && !Punctuation.endsClause(line.text())) {
            insideSentences++;
            unexplained += column.isFull(line, next) ? 0 : 1;
          }
        }
      }
      return new Breaks(insideSentences, unexplained);
    }
  }
}

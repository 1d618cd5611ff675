package it.schedario.ingest.dup;

import java.util.List;

/** How wide the text was set, so that a full line can be told from one its author ended. */
record Column(int width) {
  private static final int NARROWEST = 60;

  /** Wider lines are exceptions, such as addresses that could not be broken. */
  private static final double NEARLY_WIDEST = 0.95;

  /** The letters of a font differ in width: a full line may have fewer characters than others. */
  private static final double FULL = 0.92;

  private static final double FULL_IN_ITEM = 0.8;

  static Column measure(List<PrintedLine> lines) {
    int[] widths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
    int nearlyWidest = widths.length == 0 ? 0 : widths[(int) ((widths.length - 1) * NEARLY_WIDEST)];
    return new Column(Math.max(NARROWEST, nearlyWidest));
  }

  /** Whether the first word of the next line would not have fitted behind this one. */
  boolean isFull(PrintedLine line, PrintedLine next) {
    return isFull(line, next, FULL);
  }

  /** The same for a line of a list item, which is set in. */
  boolean isFullInItem(PrintedLine line, PrintedLine next) {
    return isFull(line, next, FULL_IN_ITEM);
  }

  private boolean isFull(PrintedLine line, PrintedLine next, double share) {
    return line.text().length() + 1 + next.lengthOfFirstWord() > share * width;
  }

  boolean isShort(PrintedLine line) {
    return line.text().length() < width / 2;
  }
}

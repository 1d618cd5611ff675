package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Line;
import java.util.List;

/**
 * The part of a page a header can stand in. What looks like one further down is a sentence about
 * it. Where the document does not say where lines stand, any line may be in it.
 */
final class HeaderBand {
  /** Of what is printed on the longest page. */
  private static final double SHARE = 0.25;

  private final double lowest;

  private HeaderBand(double lowest) {
    this.lowest = lowest;
  }

  static HeaderBand of(List<Line> lines) {
    double longest = 0;
    for (Line line : lines) {
      longest = Math.max(longest, line.boxes().isEmpty() ? 0 : baseline(line));
    }
    return new HeaderBand(longest * SHARE);
  }

  boolean holds(Line line) {
    return line.boxes().isEmpty() || baseline(line) <= lowest;
  }

  private static double baseline(Line line) {
    return line.boxes().get(0).baseline();
  }
}

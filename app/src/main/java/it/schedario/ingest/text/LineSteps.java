package it.schedario.ingest.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far below one another the lines of texts were printed. A wider step is a new paragraph, for
 * sure; a step as usual says nothing, for many programs do not set paragraphs apart.
 */
final class LineSteps {
  private static final double WIDER = 1.15;

  private final double usual;

  private LineSteps(double usual) {
    this.usual = usual;
  }

  static LineSteps measure(List<List<Line>> texts) {
    double[] steps =
        texts.stream()
            .flatMapToDouble(
                lines ->
                    IntStream.range(1, lines.size())
                        .mapToDouble(i -> step(lines.get(i - 1), lines.get(i))))
            .filter(step -> step > 0)
            .toArray();
    Arrays.sort(steps);
    // Most lines go on; their step is the smallest, but for a few set closer.
    return new LineSteps(steps.length == 0 ? 0 : steps[steps.length / 4]);
  }

  /** Whether more space than usual separates two lines of a page. */
  boolean isWide(Line line, Line next) {
    return usual > 0 && step(line, next) > WIDER * usual;
  }

  /** 0 when the lines stand on two pages, or nobody knows where they stand. */
  private static double step(Line line, Line next) {
    if (line.boxes().isEmpty() || next.boxes().isEmpty() || line.page() != next.page()) {
      return 0;
    }
    return next.boxes().get(0).baseline() - line.boxes().get(0).baseline();
  }
}

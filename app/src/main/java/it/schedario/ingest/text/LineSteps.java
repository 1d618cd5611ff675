package it.schedario.ingest.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How far below one another the lines of texts were printed. A wider step is a new paragraph, for
 * sure; a step as usual says nothing, for many programs do not set paragraphs apart.
 */
public final class LineSteps {
  private static final double WIDER = 1.15;

  private final double usual;

  private LineSteps(double usual) {
    this.usual = usual;
  }

  public static LineSteps measure(List<List<Line>> texts) {
    List<Double> steps = new ArrayList<>();
    for (List<Line> lines : texts) {
      for (int i = 1; i < lines.size(); i++) {
        double step = step(lines.get(i - 1), lines.get(i));
        if (step > 0) {
          steps.add(step);
        }
      }
    }
    steps.sort(null);
    // Most lines go on; their step is the smallest, but for a few set closer.
    return new LineSteps(steps.isEmpty() ? 0 : steps.get(steps.size() / 4));
  }

  /** Whether more space than usual separates two lines of a page. */
  public boolean isWide(Line line, Line next) {
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

package it.schedario.ingest.dup;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.LineSteps;
import it.schedario.ingest.text.Word;
import it.schedario.ingest.text.WordBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where on the page the text of programmes stands, in points. */
final class PlacedColumn {
  /** What begins less far apart begins at the same place. */
  private static final double SAME_PLACE = 2;

  /** A printer may set a line a little too wide. */
  private static final double SPARE = 1;

  /** Of the size of the font. */
  private static final double BLANK = 0.25;

  /** Fewer words may be anything: a number, a label. */
  private static final int WORDS_OF_TEXT = 5;

  private final double left;
  private final double right;
  private final LineSteps steps;

  private PlacedColumn(double left, double right, LineSteps steps) {
    this.left = left;
    this.right = right;
    this.steps = steps;
  }

  /**
   * @param texts each with the boxes of its words
   */
  static PlacedColumn measure(List<List<Line>> texts) {
    Map<Long, Integer> begins = new HashMap<>();
    double right = 0;
    for (List<Line> lines : texts) {
      for (Line line : lines) {
        if (line.boxes().size() >= WORDS_OF_TEXT) {
          begins.merge(Math.round(left(line)), 1, Integer::sum);
          right = Math.max(right, right(line));
        }
      }
    }
    long left =
        begins.entrySet().stream()
            .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
            .map(Map.Entry::getKey)
            .orElse(0L);
    return new PlacedColumn(left, right, LineSteps.measure(fullLines(texts, right)));
  }

  /**
   * Full lines, each with the one below: most of these go on, while a list of short items says
   * nothing of the lines of a paragraph.
   */
  private static List<List<Line>> fullLines(List<List<Line>> texts, double right) {
    List<List<Line>> full = new ArrayList<>();
    for (List<Line> lines : texts) {
      for (int i = 1; i < lines.size(); i++) {
        if (isFull(lines.get(i - 1), lines.get(i), right)) {
          full.add(lines.subList(i - 1, i + 1));
        }
      }
    }
    return full;
  }

  static double left(Line line) {
    return line.boxes().get(0).left();
  }

  /** Where the text of a line begins, behind its sign. */
  static double leftOfText(Line line, boolean hasSign) {
    return line.boxes().get(hasSign && line.boxes().size() > 1 ? 1 : 0).left();
  }

  private static double right(Line line) {
    return line.boxes().get(line.boxes().size() - 1).right();
  }

  static boolean isSamePlace(double one, double other) {
    return Math.abs(one - other) <= SAME_PLACE;
  }

  boolean isAtLeft(Line line) {
    return isSamePlace(left(line), left);
  }

  boolean isSetIn(Line line) {
    return left(line) > left + SAME_PLACE;
  }

  /** Whether the first word of the next line would not have fitted behind this one. */
  boolean isFull(Line line, Line next) {
    return isFull(line, next, right);
  }

  private static boolean isFull(Line line, Line next, double right) {
    Word word = next.words().get(0);
    WordBox box = word.box();
    double width = box == null ? 0 : box.right() - box.left();
    double blank = line.boxes().get(0).size() * BLANK;
    return right(line) + blank + width > right - SPARE;
  }

  /** Whether more space than usual separates two lines of a page. */
  boolean isWide(Line line, Line next) {
    return steps.isWide(line, next);
  }
}

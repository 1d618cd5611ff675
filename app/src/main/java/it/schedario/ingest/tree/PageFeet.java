package it.schedario.ingest.tree;

import it.schedario.ingest.text.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What pages repeat below their tables: the number of the page, a name. It is in no row. */
final class PageFeet {
  /** What differs by so few points stands on the same line. */
  private static final double SAME_BASELINE = 1;

  /**
   * Of the size of the font: a foot is further below the table than a line below the line above.
   */
  private static final double APART = 1.8;

  private final Set<Line> feet = new HashSet<>();

  private record Place(long height, String text) {
    static Place of(Line line) {
      return new Place(Math.round(PageFeet.baseline(line)), line.text().replaceAll("[0-9]+", "0"));
    }
  }

  /**
   * @param lines of all tables, each with the boxes of its words
   */
  PageFeet(List<TreeLine> lines) {
    Map<Integer, List<TreeLine>> pages = new HashMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
    Map<Place, List<Line>> lowest = new HashMap<>();
    for (List<TreeLine> page : pages.values()) {
      for (Line line : lowest(page)) {
        lowest.computeIfAbsent(Place.of(line), place -> new ArrayList<>()).add(line);
      }
    }
    lowest.values().stream()
        .filter(same -> same.size() > 1 || isNumber(same.get(0).text()))
        .forEach(feet::addAll);
  }

  boolean hold(Line line) {
    return feet.contains(line);
  }

  /** Empty where the lowest line is the end of a row. */
  private static List<Line> lowest(List<TreeLine> page) {
    double bottom = page.stream().mapToDouble(line -> baseline(line.printed())).max().orElse(0);
    List<Line> lowest = new ArrayList<>();
    for (TreeLine line : page) {
      Line printed = line.printed();
      double above = bottom - baseline(printed);
      if (above < SAME_BASELINE) {
        lowest.add(printed);
      }
      boolean isNear = above >= SAME_BASELINE && above < APART * printed.boxes().get(0).size();
      if (isNear || above < SAME_BASELINE && line.isMarked()) {
        return List.of();
      }
    }
    return lowest;
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(Character::isDigit);
  }

  private static double baseline(Line line) {
    return line.boxes().get(0).baseline();
  }
}

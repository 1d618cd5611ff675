package it.schedario.ingest.dup;

import it.schedario.ingest.text.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What pages repeat above and below their text: a title, a foot, the number of the page. No part of
 * the text, which it would interrupt.
 */
final class PageBands {
  /** So many pages show that something is repeated, and so large a share of all of them. */
  private static final int PAGES = 3;

  private static final double SHARE = 0.5;

  /** A band has no more lines. */
  private static final int MOST_LINES = 3;

  private final Set<Line> bands = new HashSet<>();

  private record Place(long baseline, String text) {
    static Place of(Line line) {
      return new Place(
          Math.round(line.boxes().get(0).baseline()), line.text().replaceAll("[0-9]+", "0"));
    }
  }

  /**
   * @param lines each with the boxes of its words
   */
  PageBands(List<Line> lines) {
    Map<Integer, List<Line>> pages = new TreeMap<>();
    for (Line line : lines) {
      pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line);
    }
    pages.values().forEach(page -> page.sort(Comparator.comparingDouble(PageBands::baseline)));
    for (int i = 0; i < MOST_LINES; i++) {
      takeOutermost(pages.values().stream().filter(page -> page.size() > 1).toList());
    }
  }

  boolean hold(Line line) {
    return bands.contains(line);
  }

  private void takeOutermost(List<List<Line>> pages) {
    Map<Place, Integer> times = new HashMap<>();
    for (List<Line> page : pages) {
      outermost(page).forEach(line -> times.merge(Place.of(line), 1, Integer::sum));
    }
    double enough = Math.max(PAGES, SHARE * pages.size());
    for (List<Line> page : pages) {
      for (Line line : outermost(page).toList()) {
        boolean isRepeated = times.getOrDefault(Place.of(line), 0) >= enough;
        if (isPageNumber(line.text()) || (isRepeated && mayBeRepeated(line.text()))) {
          bands.add(line);
          page.remove(line);
        }
      }
    }
  }

  private static Stream<Line> outermost(List<Line> page) {
    return page.size() == 1
        ? Stream.of(page.get(0))
        : Stream.of(page.get(0), page.get(page.size() - 1));
  }

  /** Labels and targets stand at the same height on several pages, and say something there. */
  private static boolean mayBeRepeated(String text) {
    return Label.of(text) == null && !BlockReader.isTarget(text);
  }

  private static boolean isPageNumber(String text) {
    return text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static double baseline(Line line) {
    return line.boxes().get(0).baseline();
  }
}

package it.schedario.ingest.plain;

import it.schedario.ingest.text.Line;
import it.schedario.schema.SourceSpan;
import it.schedario.schema.acts.ActScanner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the year a document is about: <i>anno 2024</i>, the first of <i>triennio 2024-2026</i>, or
 * a year in its heading that is not that of an act it cites.
 */
final class YearFinder {
  /** A heading is not longer. */
  private static final int HEADING = 15;

  /** A longer line belongs to a sentence, which may speak of any year. */
  private static final int LONGEST_OF_A_HEADING = 60;

  /** Lines that are asked what they name most. */
  private static final int FIRST_LINES = 20_000;

  private static final int LONGEST_PERIOD = 9;
  private static final int LONGEST_LINE = 1_000;

  private static final String YEAR = "(?<![\\d./])(?<year>20\\d\\d)";

  private static final Pattern SAID =
      Pattern.compile(
          "(?iu)\\b(?:ann[oi]|annualità|esercizio|triennio|biennio|quinquennio|periodo)\\s+"
              + "(?:(?:finanziario|scolastico|educativo|solare|di riferimento)\\s+)?:?\\s*"
              + "(?<year>20\\d\\d)(?!\\d)");

  private static final Pattern PERIOD =
      Pattern.compile(YEAR + "\\s*[-–—/]\\s*(?<to>20\\d\\d)(?![\\d/])");

  private static final Pattern BARE = Pattern.compile("(?<!\\d)(?<year>20\\d\\d)(?!\\d)");

  private YearFinder() {}

  /** What the title says, else the heading, else the rest of the first lines; null when nothing. */
  static @Nullable Found<Integer> find(List<Line> opening, Title title) {
    List<Line> titleLines =
        opening.stream()
            .filter(
                line ->
                    line.end() > title.printed().start() && line.start() < title.printed().end())
            .toList();
    List<Line> shortLines =
        opening.stream().filter(line -> line.text().length() <= LONGEST_OF_A_HEADING).toList();
    List<Line> heading = shortLines.subList(0, Math.min(HEADING, shortLines.size()));
    Found<Integer> found = first(titleLines, SAID, PERIOD);
    found = found != null ? found : first(titleLines, BARE);
    found = found != null ? found : first(heading, SAID, PERIOD);
    found = found != null ? found : first(heading, BARE);
    return found != null ? found : first(shortLines, SAID, PERIOD);
  }

  /** The year named most often as one; null when none is, or two are as often. */
  static @Nullable Found<Integer> findMostNamed(List<Line> lines) {
    Map<Integer, Integer> votes = new LinkedHashMap<>();
    Map<Integer, Found<Integer>> places = new LinkedHashMap<>();
    for (Line line : lines.subList(0, Math.min(FIRST_LINES, lines.size()))) {
      Found<Integer> found = first(List.of(line), SAID, PERIOD);
      if (found != null) {
        votes.merge(found.value(), 1, Integer::sum);
        places.putIfAbsent(found.value(), new Found<>(found.value(), found.printed(), true));
      }
    }
    Integer most = Votes.findWinner(votes);
    return most == null ? null : places.get(most);
  }

  private static @Nullable Found<Integer> first(List<Line> lines, Pattern... patterns) {
    for (Line line : lines) {
      for (Pattern pattern : patterns) {
        Found<Integer> found = inLine(line, pattern);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static @Nullable Found<Integer> inLine(Line line, Pattern pattern) {
    if (!line.text().contains("20")) {
      return null;
    }
    String text = line.text().substring(0, Math.min(LONGEST_LINE, line.text().length()));
    Matcher year = pattern.matcher(text);
    while (year.find()) {
      if (isYear(pattern, year, text)) {
        int start = line.start() + year.start("year");
        int value = Integer.parseInt(year.group("year"));
        SourceSpan span = new SourceSpan(line.page(), start, start + year.group("year").length());
        return new Found<>(value, span, false);
      }
    }
    return null;
  }

  private static boolean isYear(Pattern pattern, Matcher year, String line) {
    if (pattern == PERIOD) {
      int years = Integer.parseInt(year.group("to")) - Integer.parseInt(year.group("year"));
      return years > 0 && years <= LONGEST_PERIOD;
    }
    return pattern == SAID
        || ActScanner.inText(line).stream()
            .noneMatch(act -> act.start() <= year.start() && year.start() < act.end());
  }
}

package it.schedario.search.engine;

import it.schedario.search.SearchPage.Hit;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells of the hits of a page which only repeat: their best passage is, but for a few words, that
 * of a hit before them. Sheets carry whole paragraphs from year to year and from office to office.
 *
 * <p>Two passages are alike when {@value #ALIKE} of the runs of three words that either has are in
 * both. Numbers, signs, capitals and accents do not count: a date changes every year. That is
 * exact, and as the passages are at hand and short it needs nothing of the index.
 */
public final class Repetitions {
  /** Share of common runs, of all. */
  static final double ALIKE = 0.8;

  /** Titles, names and budget lines are shorter; they are alike without being repeated. */
  static final int FEWEST_WORDS = 12;

  private static final int RUN = 3;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

  private Repetitions() {}

  /** The hits, each with the first of those before it that it repeats. */
  public static List<Hit> marked(List<Hit> hits) {
    List<Original> originals = new ArrayList<>();
    List<Hit> marked = new ArrayList<>();
    for (Hit hit : hits) {
      Set<String> runs = hit.evidence().isEmpty() ? Set.of() : runs(hit.evidence().get(0).text());
      String repeated = null;
      for (Original original : originals) {
        if (repeated == null && areAlike(original.runs(), runs)) {
          repeated = original.id();
        }
      }
      if (repeated == null && !runs.isEmpty()) {
        originals.add(new Original(hit.id(), runs));
      }
      marked.add(repeated == null ? hit : hit.repeating(repeated));
    }
    return marked;
  }

  private static boolean areAlike(Set<String> first, Set<String> second) {
    Set<String> fewer = first.size() <= second.size() ? first : second;
    Set<String> more = fewer == first ? second : first;
    if (fewer.size() < ALIKE * more.size()) {
      return false;
    }
    long common = fewer.stream().filter(more::contains).count();
    return common >= ALIKE * (first.size() + second.size() - common);
  }

  /** The runs of three words; none of a text that is too short to say anything. */
  private static Set<String> runs(String text) {
    String folded =
        ACCENT
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    List<String> words = WORD.matcher(folded).results().map(word -> word.group()).toList();
    Set<String> runs = new HashSet<>();
    if (words.size() >= FEWEST_WORDS) {
      for (int i = 0; i + RUN <= words.size(); i++) {
        runs.add(String.join(" ", words.subList(i, i + RUN)));
      }
    }
    return runs;
  }

  private record Original(String id, Set<String> runs) {}
}

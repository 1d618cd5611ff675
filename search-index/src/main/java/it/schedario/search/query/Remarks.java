package it.schedario.search.query;

import it.schedario.search.Interpretation.CorrectedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what a user should know about how the words of a query were read. */
final class Remarks {
  private final String query;
  private final Map<String, CorrectedWord> corrected = new LinkedHashMap<>();
  private final Set<String> unknown = new LinkedHashSet<>();
  private final List<Spelling> spellings = new ArrayList<>();

  Remarks(String query) {
    this.query = query;
  }

  /** No document holds the word; these were searched in its place. */
  void corrected(TypedWord word, List<String> read) {
    corrected.putIfAbsent(word.shown(), new CorrectedWord(word.shown(), read));
  }

  /** No document holds the word, and nothing was found to put in its place. */
  void unknown(TypedWord word) {
    unknown.add(word.shown());
  }

  /** The word is probably a typing error of this one. */
  void suggest(TypedWord word, String instead) {
    spellings.add(Spelling.of(word, instead));
  }

  List<CorrectedWord> corrected() {
    return List.copyOf(corrected.values());
  }

  List<String> unknown() {
    return List.copyOf(unknown);
  }

  /** The query with every typing error corrected; null when there is none. */
  @Nullable String didYouMean() {
    if (spellings.isEmpty()) {
      return null;
    }
    StringBuilder meant = new StringBuilder(query);
    // From the end, so that the places of the others stay.
    spellings.stream()
        .sorted(Comparator.comparingInt(Spelling::start).reversed())
        .forEach(spelling -> meant.replace(spelling.start(), spelling.end(), spelling.instead()));
    return meant.toString();
  }

  /** A stretch of the query and what should stand there. */
  private record Spelling(int start, int end, String instead) {

    /** Only the wrong term is replaced: what stands around it in the word may be right. */
    static Spelling of(TypedWord word, String instead) {
      int begin = word.position() - 1;
      String term = word.exact().get(0);
      int at = word.text().toLowerCase(Locale.ROOT).indexOf(term);
      return at < 0
          ? new Spelling(begin, begin + word.text().length(), instead)
          : new Spelling(begin + at, begin + at + term.length(), instead);
    }
  }
}

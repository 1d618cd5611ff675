package it.schedario.search.elastic;

import it.schedario.search.FacetName;
import it.schedario.search.query.Criterion.Term;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What searches have learned of the words and facet values of the index, good for as long as the
 * index stays as it is. It spares the next search most of the questions it would begin with.
 */
final class KnownVocabulary {
  /** Some megabytes; what searches look up beyond is asked again. */
  private static final int MAX_TERMS = 10_000;

  private volatile Known latest = new Known("");

  /** What is known of the latest state seen; whether that is still the current one is not. */
  Known latest() {
    return latest;
  }

  /**
   * @param state of the index, see {@link IndexState}
   */
  void learn(String state, Map<Term, Boolean> occurring, Map<FacetName, Set<String>> keywords) {
    Known known = latest;
    if (!known.state.equals(state)) {
      known = new Known(state);
    }
    if (known.occurring.size() < MAX_TERMS) {
      known.occurring.putAll(occurring);
    }
    known.keywords.putAll(keywords);
    latest = known;
  }

  /** What is known of one state of the index. */
  static final class Known {
    private final String state;
    private final Map<Term, Boolean> occurring = new ConcurrentHashMap<>();
    private final Map<FacetName, Set<String>> keywords = new ConcurrentHashMap<>();

    private Known(String state) {
      this.state = state;
    }

    boolean isOf(String current) {
      return state.equals(current);
    }

    /** Whether documents hold the term; null when that is not known. */
    @Nullable Boolean occurs(Term term) {
      return occurring.get(term);
    }

    /** The values of a facet; null when they are not known. */
    @Nullable Set<String> keywords(FacetName name) {
      return keywords.get(name);
    }
  }
}

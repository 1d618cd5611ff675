package it.schedario.search.engine;

import it.schedario.search.SynonymsFile;
import it.schedario.search.query.QueryPlan;
import it.schedario.search.query.QueryPlanner;
import it.schedario.search.query.TextAnalysis;
import it.schedario.search.query.Vocabulary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From what was typed to a plan, with the word lists that come with this module. */
public final class QueryReader {
  private static final String QUESTION_WORDS = "/it/schedario/search/question-words.txt";

  private final QueryPlanner planner;

  private QueryReader(QueryPlanner planner) {
    this.planner = planner;
  }

  /**
   * @param synonyms in place of the list that comes with this module; null for that one
   */
  public static QueryReader load(TextAnalysis analysis, @Nullable SynonymsFile synonyms) {
    return new QueryReader(
        new QueryPlanner(
            analysis, new CurrentSynonyms(analysis, synonyms), words(open(QUESTION_WORDS))));
  }

  /**
   * @throws it.schedario.search.InvalidSearchException when the query cannot be read or names a
   *     facet value that does not exist
   */
  public QueryPlan read(String query, Vocabulary vocabulary) {
    return planner.plan(query, vocabulary);
  }

  private static Reader open(String resource) {
    return new InputStreamReader(Resources.open(resource), StandardCharsets.UTF_8);
  }

  private static Set<String> words(Reader source) {
    try (BufferedReader lines = new BufferedReader(source)) {
      return lines
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

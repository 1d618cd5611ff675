package it.schedario.search.engine;

import java.util.HashSet;
import java.util.Set;

/** What stands between the words that count: articles, prepositions, forms of to have and to be. */
final class StopWords {
  private final Set<String> words;

  StopWords(AnalysisDefinition definition) {
    words = new HashSet<>(definition.articles());
    words.addAll(
        AnalysisDefinition.strings(definition.filter("stop_words").getJsonArray("stopwords")));
  }

  boolean contains(String folded) {
    return words.contains(folded);
  }
}

package it.schedario.search.elastic;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.FieldSuggester;
import co.elastic.clients.elasticsearch.core.search.SuggestSort;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import it.schedario.search.SearchDocument.Weight;
import it.schedario.search.query.View;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Terms of the index that are spelled nearly like others. */
final class SimilarTerms {
  // The first letter is rarely wrong, and without it every term of the index has to be tried.
  private static final int SAME_BEGIN = 1;

  private static final int AT_MOST = 20;

  /** More than there are, so that none is missing when the fields are put together. */
  private static final int PER_FIELD = 100;

  private final ElasticsearchConnection connection;
  private final SearchTarget target;

  SimilarTerms(ElasticsearchConnection connection, SearchTarget target) {
    this.connection = connection;
    this.target = target;
  }

  /** For each of these terms, those that differ in so many letters; most frequent first. */
  Map<String, List<String>> of(Collection<String> terms, int edits) {
    String text = String.join(" ", terms);
    Map<String, FieldSuggester> suggesters =
        Arrays.stream(Weight.values())
            .map(weight -> IndexFields.text(weight, View.EXACT))
            .collect(Collectors.toMap(field -> field, field -> inField(field, edits)));
    SearchResponse<Void> response =
        connection.read(
            "similar terms",
            client ->
                client.search(
                    search ->
                        target
                            .of(search)
                            .size(0)
                            .suggest(suggest -> suggest.text(text).suggesters(suggesters)),
                    Void.class));
    Map<String, Map<String, Long>> frequencies = new HashMap<>();
    response.suggest().values().stream()
        .flatMap(List::stream)
        .forEach(suggestion -> add(suggestion.term(), frequencies));
    Map<String, List<String>> similar = new HashMap<>();
    terms.forEach(term -> similar.put(term, best(frequencies.getOrDefault(term, Map.of()))));
    return similar;
  }

  private static FieldSuggester inField(String field, int edits) {
    return FieldSuggester.of(
        suggester ->
            suggester.term(
                term ->
                    term.field(field)
                        .analyzer(CriterionTranslator.NO_ANALYSIS)
                        .maxEdits(edits)
                        .prefixLength(SAME_BEGIN)
                        .minWordLength(1)
                        .suggestMode(SuggestMode.Always)
                        .sort(SuggestSort.Frequency)
                        .size(PER_FIELD)
                        .shardSize(PER_FIELD)));
  }

  private static void add(TermSuggest found, Map<String, Map<String, Long>> frequencies) {
    Map<String, Long> similar = frequencies.computeIfAbsent(found.text(), t -> new TreeMap<>());
    found.options().forEach(option -> similar.merge(option.text(), option.freq(), Long::sum));
  }

  private static List<String> best(Map<String, Long> frequencies) {
    return frequencies.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(AT_MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}

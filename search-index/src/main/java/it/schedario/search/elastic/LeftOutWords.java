package it.schedario.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.Buckets;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import it.schedario.search.query.OptionalWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks which words of a long question none of the found documents holds. */
final class LeftOutWords {
  private static final String NAME = "left_out";
  private static final CriterionTranslator DOCUMENTS = CriterionTranslator.ofDocuments();

  private LeftOutWords() {}

  /**
   * The aggregation to ask for; none when every word has to be held.
   *
   * @param filters those that do not narrow what is counted by themselves
   */
  static Map<String, Aggregation> among(List<Query> filters, List<OptionalWord> words) {
    if (words.isEmpty()) {
      return Map.of();
    }
    List<Query> held =
        words.stream()
            .map(
                word ->
                    Query.of(
                        q ->
                            q.bool(
                                b ->
                                    b.filter(filters)
                                        .filter(DOCUMENTS.translate(word.criterion())))))
            .toList();
    return Map.of(
        NAME, Aggregation.of(a -> a.filters(f -> f.filters(Buckets.of(b -> b.array(held))))));
  }

  static List<String> read(Map<String, Aggregate> answer, List<OptionalWord> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    List<FiltersBucket> held =
        Objects.requireNonNull(answer.get(NAME), NAME).filters().buckets().array();
    List<String> leftOut = new ArrayList<>();
    for (int i = 0; i < held.size(); i++) {
      if (held.get(i).docCount() == 0) {
        leftOut.add(words.get(i).word());
      }
    }
    return leftOut;
  }
}

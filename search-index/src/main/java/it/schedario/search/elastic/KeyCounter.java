package it.schedario.search.elastic;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import it.schedario.search.SearchFilter;
import it.schedario.search.engine.KeyCount;
import it.schedario.search.engine.KeyLookup;
import it.schedario.search.engine.SuggestionField;
import it.schedario.search.query.Criterion;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts the keywords of documents that match a pattern. */
final class KeyCounter {
  private static final CriterionTranslator DOCUMENTS = CriterionTranslator.ofDocuments();
  private static final String KEYS = "keys";
  private static final String DOCUMENT = "document";

  private final ElasticsearchConnection connection;
  private final SearchTarget target;
  private final Collection<Criterion> filters;

  KeyCounter(ElasticsearchConnection connection, SearchTarget target, SearchFilter filter) {
    this.connection = connection;
    this.target = target;
    this.filters = IndexVocabulary.criteria(connection, target, filter);
  }

  /** All of them in one call. */
  Map<SuggestionField, List<KeyCount>> count(List<KeyLookup> lookups) {
    Map<String, Aggregation> asked = new LinkedHashMap<>();
    lookups.forEach(lookup -> asked.put(lookup.field().name(), aggregation(lookup)));
    SearchResponse<Void> answer =
        connection.read(
            "suggestions",
            client ->
                client.search(
                    search ->
                        target
                            .of(search)
                            .size(0)
                            .allowPartialSearchResults(false)
                            .query(q -> q.bool(b -> b.filter(translated(filters))))
                            .aggregations(asked),
                    Void.class));
    Map<SuggestionField, List<KeyCount>> counts = new EnumMap<>(SuggestionField.class);
    lookups.forEach(
        lookup -> counts.put(lookup.field(), read(answer.aggregations(), lookup.field())));
    return counts;
  }

  private static Aggregation aggregation(KeyLookup lookup) {
    String field = IndexFields.suggestion(lookup.field());
    Map<String, Aggregation> documents =
        lookup.naming() ? Map.of(DOCUMENT, oneDocument()) : Map.of();
    Aggregation keys =
        Aggregation.of(
            a ->
                a.terms(
                        t ->
                            t.field(field)
                                .include(include -> include.regexp(lookup.pattern()))
                                .size(lookup.most()))
                    .aggregations(documents));
    return Aggregation.of(
        a ->
            a.filter(f -> f.bool(b -> b.filter(translated(lookup.among()))))
                .aggregations(KEYS, keys));
  }

  private static Aggregation oneDocument() {
    return Aggregation.of(
        a ->
            a.topHits(
                hits ->
                    hits.size(1)
                        .source(source -> source.fetch(false))
                        .sort(s -> s.field(f -> f.field(IndexFields.ID).order(SortOrder.Asc)))));
  }

  private static List<KeyCount> read(Map<String, Aggregate> answer, SuggestionField field) {
    Aggregate among = Objects.requireNonNull(answer.get(field.name()), field.name());
    return Objects.requireNonNull(among.filter().aggregations().get(KEYS), KEYS)
        .sterms()
        .buckets()
        .array()
        .stream()
        .map(KeyCounter::read)
        .toList();
  }

  private static KeyCount read(StringTermsBucket bucket) {
    Aggregate documents = bucket.aggregations().get(DOCUMENT);
    return new KeyCount(
        bucket.key().stringValue(),
        bucket.docCount(),
        documents == null ? null : documents.topHits().hits().hits().get(0).id());
  }

  private static List<Query> translated(Collection<Criterion> criteria) {
    return criteria.stream().map(DOCUMENTS::translate).toList();
  }
}

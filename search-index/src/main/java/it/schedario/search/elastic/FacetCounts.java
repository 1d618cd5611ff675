package it.schedario.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import it.schedario.search.FacetName;
import it.schedario.search.engine.ValueCounts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The aggregations that count the values of a facet, asked for and read. */
final class FacetCounts {
  private static final String VALUES = "values";
  private static final String MISSING = "missing";

  /** More than any facet has: only counts of which none is left out are exact. */
  private static final int ALL = 10_000;

  private FacetCounts() {}

  /** Counts among the documents found that meet all of {@code filters}. */
  static Aggregation among(List<Query> filters, FacetName name) {
    String field = IndexFields.facetTerms(name);
    return Aggregation.of(
        a ->
            a.filter(f -> f.bool(b -> b.filter(filters)))
                .aggregations(VALUES, v -> v.terms(t -> t.field(field).size(ALL)))
                .aggregations(MISSING, m -> m.missing(f -> f.field(field))));
  }

  /** Out of an answer in which the aggregation has the name of the facet. */
  static ValueCounts read(Map<String, Aggregate> aggregations, FacetName name) {
    Aggregate found = Objects.requireNonNull(aggregations.get(name.name()), name.name());
    Map<String, Aggregate> parts = found.filter().aggregations();
    Map<String, Long> counts = new HashMap<>();
    Objects.requireNonNull(parts.get(VALUES), VALUES)
        .sterms()
        .buckets()
        .array()
        .forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
    return new ValueCounts(
        counts, Objects.requireNonNull(parts.get(MISSING), MISSING).missing().docCount());
  }
}

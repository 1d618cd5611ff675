package it.schedario.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import it.schedario.search.SearchDocument.Weight;
import it.schedario.search.engine.FieldWeights;
import it.schedario.search.query.Criterion;
import it.schedario.search.query.View;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Says a {@link Criterion} in Elasticsearch's words, of documents or of passages. */
final class CriterionTranslator {
  /** Terms arrive analysed; this analyzer only takes them apart again. */
  static final String NO_ANALYSIS = "whitespace";

  private final Map<View, Map<String, Float>> fields;

  private CriterionTranslator(Function<View, Map<String, Float>> fields) {
    this.fields = new EnumMap<>(View.class);
    for (View view : View.values()) {
      this.fields.put(view, fields.apply(view));
    }
  }

  static CriterionTranslator ofDocuments() {
    return new CriterionTranslator(
        view -> {
          Map<String, Float> texts = new LinkedHashMap<>();
          for (Weight weight : Weight.values()) {
            texts.put(
                IndexFields.text(weight, view), FieldWeights.of(weight) * FieldWeights.of(view));
          }
          return texts;
        });
  }

  static CriterionTranslator ofPassages() {
    return new CriterionTranslator(
        view -> Map.of(IndexFields.passageText(view), FieldWeights.of(view)));
  }

  Query translate(Criterion criterion) {
    return translate(criterion, 1);
  }

  Query translate(Criterion criterion, float boost) {
    if (criterion instanceof Criterion.Term term) {
      return inEach(
          term.view(),
          boost,
          (field, weight) ->
              Query.of(q -> q.term(t -> t.field(field).value(term.text()).boost(weight))));
    }
    if (criterion instanceof Criterion.Near near) {
      return inEach(near.view(), boost, (field, weight) -> phrase(near, field, weight));
    }
    if (criterion instanceof Criterion.Prefix prefix) {
      return inEach(
          View.EXACT,
          boost * FieldWeights.BM25,
          (field, weight) ->
              Query.of(q -> q.prefix(p -> p.field(field).value(prefix.text()).boost(weight))));
    }
    if (criterion instanceof Criterion.Code code) {
      Query term = Query.of(q -> q.term(t -> t.field(IndexFields.CODE).value(code.form())));
      return constant(term, FieldWeights.CODE * FieldWeights.BM25 * boost);
    }
    if (criterion instanceof Criterion.FacetIs facet) {
      return constant(anyValue(facet), 0);
    }
    if (criterion instanceof Criterion.FacetExists facet) {
      return Query.of(q -> q.exists(e -> e.field(IndexFields.facetTerms(facet.name()))));
    }
    if (criterion instanceof Criterion.AmountWithin amount) {
      return within(amount);
    }
    if (criterion instanceof Criterion.Weighted weighted) {
      return translate(weighted.of(), boost * weighted.factor());
    }
    return compound(criterion, boost);
  }

  private Query compound(Criterion criterion, float boost) {
    if (criterion instanceof Criterion.All all) {
      return Query.of(
          q ->
              q.bool(b -> b.must(each(all.required())).mustNot(each(all.excluded())).boost(boost)));
    }
    if (criterion instanceof Criterion.Most most) {
      return Query.of(
          q ->
              q.bool(
                  b ->
                      b.should(each(most.of()))
                          .minimumShouldMatch(Integer.toString(most.minimum()))
                          .boost(boost)));
    }
    if (criterion instanceof Criterion.Any any) {
      return any.of().isEmpty() ? Query.of(q -> q.matchNone(m -> m)) : best(each(any.of()), boost);
    }
    return constant(Query.of(q -> q.matchAll(m -> m)), FieldWeights.BM25 * boost);
  }

  /** The documents that have one of the values; whatever the score. */
  private static Query anyValue(Criterion.FacetIs facet) {
    List<FieldValue> values = facet.values().stream().map(FieldValue::of).toList();
    return Query.of(
        q -> q.terms(t -> t.field(IndexFields.facet(facet.name())).terms(v -> v.value(values))));
  }

  private static Query within(Criterion.AmountWithin amount) {
    return Query.of(
        q ->
            q.range(
                range ->
                    range.term(
                        term ->
                            term.field(IndexFields.AMOUNT)
                                .gte(Long.toString(amount.from()))
                                .lte(Long.toString(amount.to())))));
  }

  private List<Query> each(List<Criterion> criteria) {
    return criteria.stream().map(this::translate).toList();
  }

  private Query inEach(View view, float boost, BiFunction<String, Float, Query> query) {
    List<Query> queries = new ArrayList<>();
    fields
        .getOrDefault(view, Map.of())
        .forEach((field, weight) -> queries.add(query.apply(field, weight * boost)));
    return queries.size() == 1 ? queries.get(0) : best(queries, 1);
  }

  private static Query best(List<Query> queries, float boost) {
    double tie = FieldWeights.TIE;
    return Query.of(q -> q.disMax(d -> d.queries(queries).tieBreaker(tie).boost(boost)));
  }

  private static Query constant(Query query, float score) {
    return Query.of(q -> q.constantScore(c -> c.filter(query).boost(score)));
  }

  private static Query phrase(Criterion.Near near, String field, float boost) {
    return Query.of(
        q ->
            q.matchPhrase(
                p ->
                    p.field(field)
                        .query(String.join(" ", near.terms()))
                        .analyzer(NO_ANALYSIS)
                        .slop(near.slop())
                        .boost(boost)));
  }
}

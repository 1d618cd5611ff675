package it.schedario.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.InnerHits;
import it.schedario.search.FacetName;
import it.schedario.search.SearchDocument.Weight;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchRequest.Order;
import it.schedario.search.engine.Cursor;
import it.schedario.search.engine.FacetFilters;
import it.schedario.search.engine.FieldWeights;
import it.schedario.search.query.Criterion;
import it.schedario.search.query.QueryPlan;
import it.schedario.search.query.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a search request of ours into one of Elasticsearch; a function of its arguments only. */
final class RequestBuilder {
  static final String EVIDENCE = "evidence";

  private static final CriterionTranslator DOCUMENTS = CriterionTranslator.ofDocuments();
  private static final CriterionTranslator PASSAGES = CriterionTranslator.ofPassages();

  private final SearchRequest request;
  private final @Nullable Cursor after;
  private final QueryPlan plan;
  private final FacetFilters filters;

  RequestBuilder(
      SearchRequest request, @Nullable Cursor after, QueryPlan plan, FacetFilters filters) {
    this.request = request;
    this.after = after;
    this.plan = plan;
    this.filters = filters;
  }

  co.elastic.clients.elasticsearch.core.SearchRequest build(SearchTarget target) {
    return co.elastic.clients.elasticsearch.core.SearchRequest.of(
        search -> {
          target
              .of(search)
              .query(query())
              .postFilter(afterCounting())
              .aggregations(facets())
              .aggregations(LeftOutWords.among(countedFilters(), plan.optional()))
              .sort(sort())
              // One more than asked for tells whether there is a next page.
              .size(request.first() + 1)
              .trackTotalHits(total -> total.enabled(true))
              .allowPartialSearchResults(false)
              .source(source -> source.fetch(false));
          if (after != null) {
            search.searchAfter(place(after));
          }
          return search;
        });
  }

  private Query query() {
    BoolQuery.Builder bool = new BoolQuery.Builder();
    bool.must(DOCUMENTS.translate(plan.match()));
    if (request.order() == Order.RELEVANCE) {
      plan.preferred().forEach(near -> bool.should(DOCUMENTS.translate(near, FieldWeights.NEAR)));
      plan.together().forEach(criterion -> bool.should(inOnePassage(criterion)));
    }
    // A facet that is not counted has no counts from which its own filter has to stay away.
    filters
        .criteria()
        .forEach(
            (name, criterion) -> {
              if (!request.facets().contains(name)) {
                bool.filter(DOCUMENTS.translate(criterion));
              }
            });
    return bool.build()._toQuery();
  }

  private static Query inOnePassage(Criterion criterion) {
    return Query.of(
        q ->
            q.nested(
                n ->
                    n.path(IndexFields.PASSAGES)
                        .query(PASSAGES.translate(criterion))
                        .scoreMode(ChildScoreMode.Max)
                        .boost(FieldWeights.TOGETHER)));
  }

  /**
   * The filters of counted facets, which narrow the hits and not the counts. The evidence stands
   * here too, as something that need not match: so it costs nothing but for the hits that are
   * returned.
   */
  private Query afterCounting() {
    BoolQuery.Builder bool = new BoolQuery.Builder();
    bool.filter(f -> f.matchAll(m -> m));
    bool.filter(countedFilters());
    if (request.evidence() && !plan.evidence().isEmpty()) {
      bool.should(evidence()).minimumShouldMatch("0");
    }
    return bool.build()._toQuery();
  }

  private List<Query> countedFilters() {
    List<Query> counted = new ArrayList<>();
    filters
        .criteria()
        .forEach(
            (name, criterion) -> {
              if (request.facets().contains(name)) {
                counted.add(DOCUMENTS.translate(criterion));
              }
            });
    return counted;
  }

  private Query evidence() {
    List<Query> any = plan.evidence().stream().map(PASSAGES::translate).toList();
    Query repeated =
        Query.of(q -> q.term(t -> t.field(IndexFields.passage(IndexFields.REPEATED)).value(true)));
    Query weighted =
        Query.of(
            q ->
                q.functionScore(
                    score -> {
                      score.query(
                          in ->
                              in.bool(
                                  b -> b.should(any).minimumShouldMatch("1").mustNot(repeated)));
                      for (Weight weight : Weight.values()) {
                        score.functions(
                            f ->
                                f.filter(in -> in.term(t -> weightIs(t, weight)))
                                    .weight((double) FieldWeights.ofEvidence(weight)));
                      }
                      return score.boostMode(FunctionBoostMode.Multiply);
                    }));
    return Query.of(
        q ->
            q.nested(
                n ->
                    n.path(IndexFields.PASSAGES)
                        .query(weighted)
                        .scoreMode(ChildScoreMode.None)
                        .innerHits(shown())));
  }

  private static co.elastic.clients.elasticsearch._types.query_dsl.TermQuery.Builder weightIs(
      co.elastic.clients.elasticsearch._types.query_dsl.TermQuery.Builder term, Weight weight) {
    return term.field(IndexFields.passage(IndexFields.WEIGHT)).value(IndexFields.of(weight));
  }

  private static InnerHits shown() {
    return InnerHits.of(
        hits ->
            hits.name(EVIDENCE)
                .size(FieldWeights.EVIDENCE)
                .highlight(
                    highlight -> {
                      Arrays.stream(View.values())
                          .forEach(view -> highlight.fields(IndexFields.passageText(view), f -> f));
                      // The whole passage, with marks from which the offsets are read.
                      return highlight
                          .numberOfFragments(0)
                          .preTags(MarkedText.START)
                          .postTags(MarkedText.END);
                    }));
  }

  private Map<String, Aggregation> facets() {
    Map<String, Aggregation> facets = new LinkedHashMap<>();
    for (FacetName name : request.facets()) {
      List<Query> others = new ArrayList<>();
      filters
          .criteria()
          .forEach(
              (other, criterion) -> {
                if (other != name && request.facets().contains(other)) {
                  others.add(DOCUMENTS.translate(criterion));
                }
              });
      facets.put(name.name(), FacetCounts.among(others, name));
    }
    return facets;
  }

  private List<SortOptions> sort() {
    if (request.order() == Order.RELEVANCE) {
      return List.of(
          SortOptions.of(s -> s.score(score -> score.order(SortOrder.Desc))),
          SortOptions.of(s -> s.field(f -> f.field(IndexFields.ID).order(SortOrder.Asc))));
    }
    return List.of(
        SortOptions.of(
            s -> s.field(f -> f.field(IndexFields.order(request.order())).order(SortOrder.Asc))));
  }

  private List<FieldValue> place(Cursor cursor) {
    FieldValue key = FieldValue.of(cursor.key());
    return request.order() == Order.RELEVANCE
        ? List.of(FieldValue.of((double) cursor.score()), key)
        : List.of(key);
  }
}

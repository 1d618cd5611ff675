package it.schedario.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.InnerHitsResult;
import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.databind.JsonNode;
import it.schedario.search.FacetName;
import it.schedario.search.SearchPage;
import it.schedario.search.SearchPage.Evidence;
import it.schedario.search.SearchPage.Facet;
import it.schedario.search.SearchPage.Highlight;
import it.schedario.search.SearchPage.Hit;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchRequest.Order;
import it.schedario.search.engine.Cursor;
import it.schedario.search.engine.FacetFilters;
import it.schedario.search.engine.Highlights;
import it.schedario.search.engine.Repetitions;
import it.schedario.search.query.QueryPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads an answer of Elasticsearch into one of ours. */
final class ResponseReader {
  private final SearchRequest request;
  private final QueryPlan plan;
  private final FacetFilters filters;
  private final Highlights highlights;
  private final String state;

  /**
   * @param state what cursors are of, see {@link Cursor#state}
   */
  ResponseReader(
      SearchRequest request,
      QueryPlan plan,
      FacetFilters filters,
      Highlights highlights,
      String state) {
    this.request = request;
    this.plan = plan;
    this.filters = filters;
    this.highlights = highlights;
    this.state = state;
  }

  SearchPage read(SearchResponse<Void> response) {
    var found = response.hits().hits();
    List<Hit> hits =
        Repetitions.marked(found.stream().limit(request.first()).map(this::hit).toList());
    long total = Objects.requireNonNull(response.hits().total(), "total").value();
    List<String> leftOut =
        total == 0 ? List.of() : LeftOutWords.read(response.aggregations(), plan.optional());
    return new SearchPage(
        total,
        facets(response),
        hits,
        hits.isEmpty() ? null : hits.get(hits.size() - 1).cursor(),
        found.size() > request.first(),
        plan.interpretation().withLeftOut(leftOut),
        filters.applied(plan.filters()));
  }

  private Hit hit(co.elastic.clients.elasticsearch.core.search.Hit<Void> found) {
    String id = Objects.requireNonNull(found.id(), "id");
    boolean byRelevance = request.order() == Order.RELEVANCE;
    Double score = found.score();
    float place = byRelevance && score != null ? score.floatValue() : 0;
    String key = byRelevance ? id : found.sort().get(0).stringValue();
    InnerHitsResult passages = found.innerHits().get(RequestBuilder.EVIDENCE);
    return new Hit(
        id,
        new Cursor(place, key, state).encode(request),
        place,
        passages == null ? List.of() : evidence(passages));
  }

  private List<Evidence> evidence(InnerHitsResult passages) {
    List<Evidence> evidence = new ArrayList<>();
    for (var passage : passages.hits().hits()) {
      JsonData source = Objects.requireNonNull(passage.source(), "source of a passage");
      JsonNode fields = source.to(JsonNode.class);
      String text = fields.required("text").asText();
      evidence.add(
          new Evidence(
              fields.required("field").asText(),
              fields.required("section").asText(),
              fields.required("page").asInt(),
              fields.required("start").asInt(),
              text,
              highlights.tidy(text, matches(text, passage.highlight()))));
    }
    return evidence;
  }

  /** The marks of both views together. */
  private static List<Highlight> matches(String text, Map<String, List<String>> marked) {
    return marked.values().stream()
        .flatMap(List::stream)
        .flatMap(view -> MarkedText.highlights(text, view).stream())
        .toList();
  }

  private List<Facet> facets(SearchResponse<Void> response) {
    List<Facet> facets = new ArrayList<>();
    for (FacetName name : FacetName.values()) {
      if (request.facets().contains(name)) {
        facets.add(filters.facet(name, FacetCounts.read(response.aggregations(), name)));
      }
    }
    return facets;
  }
}

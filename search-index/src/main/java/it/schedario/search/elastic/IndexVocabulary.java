package it.schedario.search.elastic;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import it.schedario.search.FacetName;
import it.schedario.search.SearchDocument.FacetTerm;
import it.schedario.search.SearchFilter;
import it.schedario.search.SearchUnavailableException;
import it.schedario.search.engine.FacetFilters;
import it.schedario.search.engine.FacetVocabulary;
import it.schedario.search.query.Criterion;
import it.schedario.search.query.Criterion.Term;
import it.schedario.search.query.View;
import it.schedario.search.query.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the index holds, asked for when a search begins: what is likely to be needed in one request,
 * the rest when it turns out to be.
 */
final class IndexVocabulary implements Vocabulary {
  private static final CriterionTranslator DOCUMENTS = CriterionTranslator.ofDocuments();

  private final ElasticsearchConnection connection;
  private final SearchTarget target;
  private final Map<Term, Boolean> occurring = new HashMap<>();
  private final Map<Integer, Map<String, List<String>>> similar = new HashMap<>();
  private final Map<FacetName, Set<String>> keywords = new EnumMap<>(FacetName.class);
  private final Set<FacetName> loaded = new HashSet<>();
  private @Nullable String state;

  IndexVocabulary(ElasticsearchConnection connection, SearchTarget target) {
    this.connection = connection;
    this.target = target;
  }

  /** Asks for all of these at once. */
  void load(Collection<FacetName> facets, Collection<Term> terms) {
    Set<FacetName> names = new LinkedHashSet<>(facets);
    names.removeAll(loaded);
    List<Term> unknown =
        terms.stream().distinct().filter(term -> !occurring.containsKey(term)).toList();
    List<RequestItem> requests = new ArrayList<>();
    boolean values = state == null || !names.isEmpty();
    if (values) {
      requests.add(valuesOf(names));
    }
    unknown.forEach(term -> requests.add(oneWith(term)));
    if (requests.isEmpty()) {
      return;
    }
    MsearchResponse<Void> response =
        connection.read(
            "vocabulary",
            client -> client.msearch(m -> target.of(m).searches(requests), Void.class));
    int item = 0;
    if (values) {
      var found = result("vocabulary", response.responses().get(item++)).aggregations();
      state = IndexState.read(found);
      names.forEach(name -> keywords.put(name, FacetCounts.read(found, name).byKeyword().keySet()));
      loaded.addAll(names);
    }
    for (Term term : unknown) {
      var total = result("vocabulary", response.responses().get(item++)).hits().total();
      occurring.put(term, total != null && total.value() > 0);
    }
  }

  /** Tells the documents of the index from those of every other state of it. */
  String state() {
    load(List.of(), List.of());
    return Objects.requireNonNull(state, "state");
  }

  @Override
  public List<FacetTerm> acts(String form) {
    load(List.of(FacetName.ACT), List.of());
    return facets().acts(form);
  }

  @Override
  public boolean occurs(View view, String term) {
    Term asked = new Term(view, term);
    load(List.of(), List.of(asked));
    return occurring.getOrDefault(asked, false);
  }

  /** Asks for all words at once that were looked for and not found. */
  @Override
  public List<String> similar(String term, int edits) {
    Map<String, List<String>> known = similar.computeIfAbsent(edits, e -> new HashMap<>());
    if (!known.containsKey(term)) {
      Set<String> unknown = new LinkedHashSet<>(Set.of(term));
      occurring.forEach(
          (asked, occurs) -> {
            if (!occurs && asked.view() == View.EXACT) {
              unknown.add(asked.text());
            }
          });
      known.putAll(new SimilarTerms(connection, target).of(unknown, edits));
    }
    return known.getOrDefault(term, List.of());
  }

  @Override
  public Set<String> facetValues(FacetName name, String typed) {
    load(List.of(name), List.of());
    return facets().guess(name, typed);
  }

  /** The values of the facets that were asked for. */
  FacetVocabulary facets() {
    return new FacetVocabulary(keywords);
  }

  private RequestItem valuesOf(Set<FacetName> names) {
    return RequestItem.of(
        item ->
            item.header(h -> h)
                .body(
                    body -> {
                      names.forEach(
                          name ->
                              body.aggregations(name.name(), FacetCounts.among(List.of(), name)));
                      body.aggregations(IndexState.NAME, IndexState.aggregation());
                      return target.of(body).size(0);
                    }));
  }

  private RequestItem oneWith(Term term) {
    return RequestItem.of(
        item ->
            item.header(h -> h)
                .body(
                    body ->
                        target
                            .of(body)
                            .query(DOCUMENTS.translate(term))
                            .size(0)
                            .terminateAfter(1L)
                            .trackTotalHits(total -> total.enabled(true))));
  }

  /** What a filter means, asking for no more of the index than that takes. */
  static Collection<Criterion> criteria(
      ElasticsearchConnection connection, SearchTarget target, SearchFilter filter) {
    IndexVocabulary vocabulary = new IndexVocabulary(connection, target);
    if (!filter.facets().isEmpty()) {
      vocabulary.load(filter.facets(), List.of());
    }
    return FacetFilters.of(filter, vocabulary.facets()).criteria().values();
  }

  /** One of several searches that were asked together. */
  static co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem<Void> result(
      String purpose, MultiSearchResponseItem<Void> item) {
    if (item.isFailure()) {
      throw new SearchUnavailableException(
          "Elasticsearch, " + purpose + ": " + item.failure().error().reason(),
          new ElasticsearchException("msearch", item.failure()));
    }
    return item.result();
  }
}

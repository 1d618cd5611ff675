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
  private final KnownVocabulary known;
  private final Map<Term, Boolean> occurring = new HashMap<>();
  private final Map<Integer, Map<String, List<String>>> similar = new HashMap<>();
  private final Map<FacetName, Set<String>> keywords = new EnumMap<>(FacetName.class);
  private @Nullable String state;

  /**
   * @param known what earlier searches have learned
   */
  IndexVocabulary(ElasticsearchConnection connection, SearchTarget target, KnownVocabulary known) {
    this.connection = connection;
    this.target = target;
    this.known = known;
  }

  /**
   * The first call of a search: asks for the state of the index and, at once, for what nobody has
   * asked yet. When the index has changed since, it asks for the rest.
   */
  void begin(Set<FacetName> facets, Collection<Term> terms) {
    KnownVocabulary.Known latest = known.latest();
    ask(
        facets.stream().filter(name -> latest.keywords(name) == null).toList(),
        terms.stream().filter(term -> latest.occurs(term) == null).toList());
    if (latest.isOf(state())) {
      terms.forEach(term -> recall(occurring, term, latest.occurs(term)));
      facets.forEach(name -> recall(keywords, name, latest.keywords(name)));
    }
    String first = state();
    load(facets, terms);
    // Else the index has changed in between, and what was found is of two states.
    if (state().equals(first)) {
      known.learn(first, occurring, keywords);
    }
  }

  private static <K, V> void recall(Map<K, V> all, K key, @Nullable V value) {
    if (value != null) {
      all.put(key, value);
    }
  }

  private void load(Collection<FacetName> facets, Collection<Term> terms) {
    List<FacetName> names = facets.stream().filter(name -> !keywords.containsKey(name)).toList();
    List<Term> unknown = terms.stream().filter(term -> !occurring.containsKey(term)).toList();
    if (!names.isEmpty() || !unknown.isEmpty()) {
      ask(names, unknown);
    }
  }

  /** Asks for all of these at once, and for the state of the index unless it is known. */
  private void ask(List<FacetName> names, List<Term> terms) {
    List<Term> unknown = terms.stream().distinct().toList();
    List<RequestItem> requests = new ArrayList<>();
    boolean values = state == null || !names.isEmpty();
    if (values) {
      requests.add(valuesOf(names));
    }
    unknown.forEach(term -> requests.add(oneWith(term)));
    MsearchResponse<Void> response =
        connection.read(
            "vocabulary",
            client -> client.msearch(m -> target.of(m).searches(requests), Void.class));
    int item = 0;
    if (values) {
      var found = result("vocabulary", response.responses().get(item++)).aggregations();
      state = IndexState.read(found);
      names.forEach(name -> keywords.put(name, FacetCounts.read(found, name).byKeyword().keySet()));
    }
    for (Term term : unknown) {
      var total = result("vocabulary", response.responses().get(item++)).hits().total();
      occurring.put(term, total != null && total.value() > 0);
    }
  }

  /** Tells the documents of the index from those of every other state of it. */
  String state() {
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
    Map<String, List<String>> found = similar.computeIfAbsent(edits, e -> new HashMap<>());
    if (!found.containsKey(term)) {
      Set<String> unknown = new LinkedHashSet<>(Set.of(term));
      occurring.forEach(
          (asked, occurs) -> {
            if (!occurs && asked.view() == View.EXACT) {
              unknown.add(asked.text());
            }
          });
      found.putAll(new SimilarTerms(connection, target).of(unknown, edits));
    }
    return found.getOrDefault(term, List.of());
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

  private RequestItem valuesOf(List<FacetName> names) {
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
    IndexVocabulary vocabulary = new IndexVocabulary(connection, target, new KnownVocabulary());
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

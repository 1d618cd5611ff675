package it.schedario.graphql;

import it.schedario.schema.Municipality;
import it.schedario.schema.PlanningDocument;
import it.schedario.search.FacetName;
import it.schedario.search.SearchFilter;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchPage;
import it.schedario.search.SearchPage.Hit;
import it.schedario.search.SearchRequest;
import it.schedario.store.DocumentStore;
import it.schedario.store.DocumentStore.StoredDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of some documents a search finds, by searching: only the index itself reads a query
 * as it does. The search is narrowed to the towns and years of these documents where its filter
 * allows, so that few pages have to be turned.
 */
final class StandingSearch {
  private static final int MOST_PAGES = 100;

  private final SearchRequest search;
  private final SearchIndex index;
  private final DocumentStore store;

  StandingSearch(SearchRequest search, SearchIndex index, DocumentStore store) {
    this.search = search;
    this.index = index;
    this.store = store;
  }

  List<Hit> hitsAmong(Collection<String> documents) {
    Map<SearchFilter, Set<String>> byFilter = new LinkedHashMap<>();
    for (StoredDocument stored : store.findDocuments(documents).values()) {
      PlanningDocument document = stored.document();
      SearchFilter narrowed = narrowed(document);
      if (narrowed != null) {
        byFilter.computeIfAbsent(narrowed, filter -> new LinkedHashSet<>()).add(document.id());
      }
    }
    List<Hit> hits = new ArrayList<>();
    byFilter.forEach((filter, some) -> hits.addAll(hits(filter, some)));
    return hits;
  }

  /** The filter for the town and year of this document; null when the search is for other ones. */
  private @Nullable SearchFilter narrowed(PlanningDocument document) {
    SearchFilter filter = search.filter();
    Municipality town = document.municipality();
    Set<String> towns = filter.wanted().values().getOrDefault(FacetName.MUNICIPALITY, Set.of());
    String code = town.istatCode();
    if (!towns.isEmpty()
        && !towns.contains(town.slug())
        && (code == null || !towns.contains(code))) {
      return null;
    }
    SearchFilter ofTown = filter.with(FacetName.MUNICIPALITY, Set.of(town.slug()));
    // Ranges of years and single ones are alternatives: one more would widen them.
    return filter.wanted().facets().contains(FacetName.YEAR)
        ? ofTown
        : ofTown.with(FacetName.YEAR, Set.of(String.valueOf(document.year())));
  }

  private List<Hit> hits(SearchFilter filter, Set<String> documents) {
    List<Hit> hits = new ArrayList<>();
    @Nullable String after = null;
    for (int page = 0; page < MOST_PAGES && hits.size() < documents.size(); page++) {
      SearchPage found =
          index.search(
              new SearchRequest(
                  search.query(),
                  filter,
                  Set.of(),
                  search.order(),
                  SearchRequest.MAX_FIRST,
                  after,
                  search.evidence()));
      found.hits().stream().filter(hit -> documents.contains(hit.id())).forEach(hits::add);
      if (!found.hasNextPage()) {
        break;
      }
      after = found.endCursor();
    }
    return hits;
  }
}

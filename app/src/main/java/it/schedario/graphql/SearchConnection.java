package it.schedario.graphql;

import it.schedario.search.AppliedFilter;
import it.schedario.search.Interpretation;
import it.schedario.search.SearchPage;
import it.schedario.search.SearchPage.Facet;
import it.schedario.search.SearchPage.Hit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of an answer of the index, as Relay has it. The nodes of its edges are fetched from the
 * store.
 */
public record SearchConnection(
    long totalCount,
    List<Facet> facets,
    Interpretation interpretation,
    List<AppliedFilter> appliedFilters,
    List<Hit> edges,
    PageInfo pageInfo) {

  public SearchConnection {
    facets = List.copyOf(facets);
    appliedFilters = List.copyOf(appliedFilters);
    edges = List.copyOf(edges);
  }

  public @Nullable String didYouMean() {
    return interpretation.didYouMean();
  }

  static SearchConnection of(SearchPage page, boolean hasPreviousPage) {
    List<Hit> hits = page.hits();
    PageInfo pageInfo =
        new PageInfo(
            page.hasNextPage(),
            hasPreviousPage,
            hits.isEmpty() ? null : hits.get(0).cursor(),
            page.endCursor());
    return new SearchConnection(
        page.totalCount(), page.facets(), page.interpretation(), page.filters(), hits, pageInfo);
  }
}

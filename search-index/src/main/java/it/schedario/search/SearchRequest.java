package it.schedario.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A search.
 *
 * @param query what the user typed (docs/query-language.md); blank finds everything
 * @param facets the facets to count
 * @param first page size, 0 to {@value #MAX_FIRST}
 * @param after cursor of the hit the page follows; null for the first page
 * @param evidence whether hits carry passages; false for plain lists
 */
public record SearchRequest(
    String query,
    SearchFilter filter,
    Set<FacetName> facets,
    Order order,
    int first,
    @Nullable String after,
    boolean evidence) {

  /** The largest page. */
  public static final int MAX_FIRST = 100;

  public SearchRequest {
    if (first < 0 || first > MAX_FIRST) {
      throw new InvalidSearchException(
          InvalidSearchException.Code.INVALID_PAGE_SIZE,
          "first is " + first + ", allowed is 0 to " + MAX_FIRST,
          List.of());
    }
    facets = Set.copyOf(facets);
  }

  /** With a filter of values only, see {@link SearchFilter#of}. */
  public SearchRequest(
      String query,
      Map<FacetName, Set<String>> filter,
      Set<FacetName> facets,
      Order order,
      int first,
      @Nullable String after,
      boolean evidence) {
    this(query, SearchFilter.of(filter), facets, order, first, after, evidence);
  }

  /** Sort order; ties are broken by id, so that the same request gives the same order. */
  public enum Order {
    RELEVANCE,
    /** Town, year (latest first), code. */
    NATURAL,
    TITLE,
    CODE,
    YEAR_ASC,
    YEAR_DESC
  }
}

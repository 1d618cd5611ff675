package it.schedario.export;

import it.schedario.search.SearchFilter;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchRequest.Order;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which documents to write, and in what order.
 *
 * @param query as in {@link SearchRequest}; blank for a list without search
 * @param filter as in {@link SearchRequest}
 */
public record ExportRequest(String query, SearchFilter filter, Order order) {

  SearchRequest page(@Nullable String after) {
    return new SearchRequest(query, filter, Set.of(), order, SearchRequest.MAX_FIRST, after, false);
  }
}

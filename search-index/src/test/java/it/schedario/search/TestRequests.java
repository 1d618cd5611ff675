package it.schedario.search;

import it.schedario.search.SearchRequest.Order;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds requests; without more, the first hundred by relevance, with evidence, all facets. */
final class TestRequests {
  private final String query;
  private final Map<FacetName, Set<String>> filter = new EnumMap<>(FacetName.class);
  private Order order = Order.RELEVANCE;
  private int first = SearchRequest.MAX_FIRST;
  private @Nullable String after;

  private TestRequests(String query) {
    this.query = query;
  }

  static TestRequests query(String query) {
    return new TestRequests(query);
  }

  TestRequests filter(FacetName name, String... values) {
    filter.put(name, new LinkedHashSet<>(List.of(values)));
    return this;
  }

  TestRequests order(Order value) {
    order = value;
    return this;
  }

  TestRequests first(int value) {
    first = value;
    return this;
  }

  TestRequests after(@Nullable String cursor) {
    after = cursor;
    return this;
  }

  SearchRequest build() {
    return new SearchRequest(
        query, new LinkedHashMap<>(filter), Set.of(FacetName.values()), order, first, after, true);
  }
}

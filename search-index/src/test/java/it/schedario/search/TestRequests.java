package it.schedario.search;

import it.schedario.search.SearchFilter.Selection;
import it.schedario.search.SearchRequest.Order;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds requests; without more, the first hundred by relevance, with evidence, all facets. */
final class TestRequests {
  private final String query;
  private final Map<FacetName, Set<String>> wanted = new EnumMap<>(FacetName.class);
  private final Set<FacetName> missing = EnumSet.noneOf(FacetName.class);
  private final List<YearRange> years = new ArrayList<>();
  private final List<AmountRange> amounts = new ArrayList<>();
  private final Map<FacetName, Set<String>> unwanted = new EnumMap<>(FacetName.class);
  private final Set<FacetName> present = EnumSet.noneOf(FacetName.class);
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
    wanted.put(name, new LinkedHashSet<>(List.of(values)));
    return this;
  }

  TestRequests exclude(FacetName name, String... values) {
    unwanted.put(name, new LinkedHashSet<>(List.of(values)));
    return this;
  }

  TestRequests missing(FacetName name) {
    missing.add(name);
    return this;
  }

  TestRequests excludeMissing(FacetName name) {
    present.add(name);
    return this;
  }

  TestRequests years(@Nullable Integer from, @Nullable Integer to) {
    years.add(new YearRange(from, to));
    return this;
  }

  TestRequests amount(@Nullable BigDecimal from, @Nullable BigDecimal to) {
    amounts.add(new AmountRange(from, to));
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
    SearchFilter filter =
        new SearchFilter(
            new Selection(wanted, missing, years, amounts),
            new Selection(unwanted, present, List.of(), List.of()));
    return new SearchRequest(query, filter, Set.of(FacetName.values()), order, first, after, true);
  }
}

package it.schedario.graphql;

import java.util.Comparator;
import java.util.List;

/**
 * A value and how many have it; the GraphQL types {@code AggregateGroup} and {@code
 * BudgetLineGroup}.
 *
 * @param sums what the budget lines of the group add up to; empty for other documents
 */
public record AggregateGroup(String value, String label, long count, List<AmountSum> sums) {
  static final Comparator<AggregateGroup> MOST_FIRST =
      Comparator.comparing(AggregateGroup::count).reversed().thenComparing(AggregateGroup::value);

  public AggregateGroup {
    sums = List.copyOf(sums);
  }
}

package it.schedario.graphql;

import it.schedario.search.SearchPage.Facet;
import it.schedario.search.SearchPage.FacetValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code aggregates} of a list is made of: counts of the index, and sums where they are asked
 * for. Sums know counts themselves: a list that comes from the store has no others.
 */
record Aggregates(List<Facet> facets, @Nullable LineSums lineSums) {

  Aggregates {
    facets = List.copyOf(facets);
  }

  List<AmountSum> sums() {
    return lineSums == null ? List.of() : lineSums.sums();
  }

  List<AggregateGroup> groups(AggregateField field) {
    return facets.stream()
        .filter(facet -> facet.name() == field.facet())
        .findFirst()
        .map(facet -> groups(field, facet))
        .orElseGet(() -> lineSums == null ? List.of() : lineSums.groups(field));
  }

  /** A facet leaves its own filter aside; here only what the filter takes counts. */
  private List<AggregateGroup> groups(AggregateField field, Facet facet) {
    boolean filtered =
        facet.missing().selected() || facet.values().stream().anyMatch(FacetValue::selected);
    return facet.values().stream()
        .filter(value -> value.count() > 0 && !value.excluded())
        .filter(value -> value.selected() || !filtered)
        .map(
            value ->
                new AggregateGroup(
                    value.value(),
                    value.label(),
                    value.count(),
                    lineSums == null ? List.of() : lineSums.sums(field, value.value())))
        .toList();
  }
}

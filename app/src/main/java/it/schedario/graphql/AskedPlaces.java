package it.schedario.graphql;

import it.schedario.schema.Municipality;
import it.schedario.search.AppliedFilter;
import it.schedario.search.AppliedFilter.Value;
import it.schedario.search.FacetName;
import it.schedario.store.FailedFile;
import java.util.List;
import java.util.Optional;

/** The towns and years that the filters of a search leave. */
record AskedPlaces(List<AppliedFilter> filters) {

  boolean includesTown(String slug) {
    return leave(FacetName.MUNICIPALITY, slug);
  }

  boolean includesYear(int year) {
    return leave(FacetName.YEAR, Integer.toString(year));
  }

  /** The years that a filter names, ascending; empty when none does. */
  Optional<List<Integer>> findYears() {
    return filters.stream()
        .filter(filter -> filter.name() == FacetName.YEAR && !filter.excluded())
        .findFirst()
        .map(filter -> filter.values().stream().map(v -> Integer.valueOf(v.value())).sorted())
        .map(years -> years.toList());
  }

  /** Whether what the file holds might have been found; so too where nobody knows what it holds. */
  boolean mayHold(FailedFile file) {
    Municipality town = file.municipality();
    return (town == null || includesTown(town.slug()))
        && (file.years().isEmpty() || file.years().stream().anyMatch(this::includesYear));
  }

  private boolean leave(FacetName name, String value) {
    return filters.stream()
        .filter(filter -> filter.name() == name)
        .allMatch(
            filter ->
                filter.values().stream().map(Value::value).anyMatch(value::equals)
                    != filter.excluded());
  }
}

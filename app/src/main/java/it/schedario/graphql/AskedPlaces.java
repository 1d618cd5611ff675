package it.schedario.graphql;

import it.schedario.schema.Municipality;
import it.schedario.search.AppliedFilter;
import it.schedario.search.FacetName;
import it.schedario.store.FailedFile;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The towns and years that the filters of a search leave. */
record AskedPlaces(List<AppliedFilter> filters) {

  boolean includesTown(String slug) {
    return filters.stream()
        .filter(filter -> filter.name() == FacetName.MUNICIPALITY)
        .allMatch(filter -> names(filter, slug) != filter.excluded());
  }

  boolean includesYear(int year) {
    return filters.stream()
        .filter(filter -> filter.name() == FacetName.YEAR)
        .allMatch(filter -> namesYear(filter, year) != filter.excluded());
  }

  /**
   * The years that a filter names; empty when none does.
   *
   * @param first where a range of years may begin
   * @param last where it may end
   */
  Optional<SortedSet<Integer>> findYears(int first, int last) {
    return filters.stream()
        .filter(filter -> filter.name() == FacetName.YEAR && !filter.excluded())
        .findFirst()
        .map(filter -> years(filter, first, last));
  }

  private static SortedSet<Integer> years(AppliedFilter filter, int first, int last) {
    SortedSet<Integer> years = new TreeSet<>();
    filter.values().forEach(value -> years.add(Integer.valueOf(value.value())));
    IntStream.rangeClosed(first, last).filter(year -> namesYear(filter, year)).forEach(years::add);
    return years;
  }

  /** Whether what the file holds might have been found; so too where nobody knows what it holds. */
  boolean mayHold(FailedFile file) {
    Municipality town = file.municipality();
    return (town == null || includesTown(town.slug()))
        && (file.years().isEmpty() || file.years().stream().anyMatch(this::includesYear));
  }

  private static boolean namesYear(AppliedFilter filter, int year) {
    return names(filter, Integer.toString(year))
        || filter.years().stream().anyMatch(range -> range.holds(year));
  }

  private static boolean names(AppliedFilter filter, String value) {
    return filter.values().stream().anyMatch(named -> named.value().equals(value));
  }
}

package it.schedario.graphql;

import it.schedario.schema.Municipality;
import it.schedario.search.AppliedFilter;
import it.schedario.search.AppliedFilter.Value;
import it.schedario.search.FacetName;
import it.schedario.store.DocumentStore.MunicipalityHoldings;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** The GraphQL type {@code SearchCoverage}. */
public record SearchCoverage(List<MunicipalityCoverage> municipalities, int pendingSources) {
  public SearchCoverage {
    municipalities = List.copyOf(municipalities);
  }

  /**
   * @param loaded all towns with documents
   * @param filters those of the search
   */
  static SearchCoverage of(
      List<MunicipalityHoldings> loaded, List<AppliedFilter> filters, int pendingSources) {
    return new SearchCoverage(
        loaded.stream()
            .filter(town -> leave(filters, FacetName.MUNICIPALITY, town.municipality().slug()))
            .map(town -> new MunicipalityCoverage(town.municipality(), years(town, filters)))
            .toList(),
        pendingSources);
  }

  private static List<YearCoverage> years(MunicipalityHoldings town, List<AppliedFilter> filters) {
    return yearsAsked(town, filters)
        .filter(year -> leave(filters, FacetName.YEAR, Integer.toString(year)))
        .mapToObj(year -> YearCoverage.of(year, town.documentsByYear().getOrDefault(year, 0L)))
        .toList();
  }

  /** Those that the filters name, however far from what is loaded; else all that may be missed. */
  private static IntStream yearsAsked(MunicipalityHoldings town, List<AppliedFilter> filters) {
    return filters.stream()
        .filter(filter -> filter.name() == FacetName.YEAR && !filter.excluded())
        .findFirst()
        .map(filter -> filter.values().stream().mapToInt(v -> Integer.parseInt(v.value())).sorted())
        .orElseGet(() -> between(town.documentsByYear()));
  }

  private static IntStream between(SortedMap<Integer, Long> years) {
    return years.isEmpty()
        ? IntStream.empty()
        : IntStream.rangeClosed(years.firstKey(), years.lastKey());
  }

  /** Whether a document with this value may be found. */
  private static boolean leave(List<AppliedFilter> filters, FacetName name, String value) {
    return filters.stream()
        .filter(filter -> filter.name() == name)
        .allMatch(
            filter ->
                filter.values().stream().map(Value::value).anyMatch(value::equals)
                    != filter.excluded());
  }

  /** The GraphQL type of this name. */
  public record MunicipalityCoverage(Municipality municipality, List<YearCoverage> years) {
    public MunicipalityCoverage {
      years = List.copyOf(years);
    }
  }

  /** The GraphQL type of this name. */
  public record YearCoverage(int year, long documentCount, State state) {
    static YearCoverage of(int year, long documents) {
      return new YearCoverage(year, documents, documents > 0 ? State.LOADED : State.MISSING);
    }
  }

  /** The GraphQL enum {@code CoverageState}. */
  public enum State {
    LOADED,
    MISSING
  }
}

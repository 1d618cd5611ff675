package it.schedario.graphql;

import it.schedario.schema.Municipality;
import it.schedario.search.AppliedFilter;
import it.schedario.store.DocumentStore.MunicipalityHoldings;
import it.schedario.store.FailedFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The GraphQL type {@code SearchCoverage}. */
public record SearchCoverage(
    List<MunicipalityCoverage> municipalities, List<FailedFile> failedFiles, int pendingSources) {

  public SearchCoverage {
    municipalities = List.copyOf(municipalities);
    failedFiles = List.copyOf(failedFiles);
  }

  /**
   * @param loaded all towns with documents
   * @param failed files of whatever town
   * @param filters those of the search
   */
  static SearchCoverage of(
      List<MunicipalityHoldings> loaded,
      List<FailedFile> failed,
      List<AppliedFilter> filters,
      int pendingSources) {
    AskedPlaces asked = new AskedPlaces(filters);
    Map<String, Town> towns = new LinkedHashMap<>();
    for (MunicipalityHoldings holdings : loaded) {
      Municipality town = holdings.municipality();
      towns.put(town.slug(), new Town(town, holdings.documentsByYear(), new TreeSet<>()));
    }
    for (FailedFile file : failed) {
      Municipality town = file.municipality();
      if (town != null) {
        towns
            .computeIfAbsent(town.slug(), s -> new Town(town, new TreeMap<>(), new TreeSet<>()))
            .failed()
            .addAll(file.years());
      }
    }
    SortedSet<Integer> known = new TreeSet<>();
    towns.values().forEach(town -> known.addAll(town.known()));
    List<MunicipalityCoverage> covered = new ArrayList<>();
    for (Town town : towns.values()) {
      if (asked.includesTown(town.municipality().slug())) {
        covered.add(town.coverage(asked, known));
      }
    }
    covered.sort(Comparator.comparing(town -> town.municipality().name()));
    return new SearchCoverage(
        covered, failed.stream().filter(asked::mayHold).toList(), pendingSources);
  }

  /**
   * A town and the years of which something is known.
   *
   * @param documents how many are loaded, by year
   * @param failed years of files that could not be read
   */
  private record Town(
      Municipality municipality, SortedMap<Integer, Long> documents, SortedSet<Integer> failed) {

    SortedSet<Integer> known() {
      SortedSet<Integer> known = new TreeSet<>(documents.keySet());
      known.addAll(failed);
      return known;
    }

    /**
     * @param ofAll the years known of any town, within which a range of years is counted out
     */
    MunicipalityCoverage coverage(AskedPlaces asked, SortedSet<Integer> ofAll) {
      SortedSet<Integer> known = known();
      if (known.isEmpty()) {
        return new MunicipalityCoverage(municipality, List.of());
      }
      SortedSet<Integer> years =
          asked
              .findYears(ofAll.first(), ofAll.last())
              .orElseGet(() -> between(known.first(), known.last()));
      return new MunicipalityCoverage(
          municipality, years.stream().filter(asked::includesYear).map(this::coverage).toList());
    }

    private static SortedSet<Integer> between(int first, int last) {
      SortedSet<Integer> years = new TreeSet<>();
      IntStream.rangeClosed(first, last).forEach(years::add);
      return years;
    }

    private YearCoverage coverage(int year) {
      long count = documents.getOrDefault(year, 0L);
      State state =
          failed.contains(year)
              ? count > 0 ? State.INCOMPLETE : State.FAILED
              : count > 0 ? State.LOADED : State.MISSING;
      return new YearCoverage(year, count, state);
    }
  }

  /** The GraphQL type of this name. */
  public record MunicipalityCoverage(Municipality municipality, List<YearCoverage> years) {
    public MunicipalityCoverage {
      years = List.copyOf(years);
    }
  }

  /** The GraphQL type of this name. */
  public record YearCoverage(int year, long documentCount, State state) {}

  /** The GraphQL enum {@code CoverageState}. */
  public enum State {
    LOADED,
    INCOMPLETE,
    FAILED,
    MISSING
  }
}

package it.schedario.graphql;

import it.schedario.schema.Municipality;
import it.schedario.search.AppliedFilter;
import it.schedario.store.DocumentStore.MunicipalityHoldings;
import it.schedario.store.FailedFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    List<MunicipalityCoverage> towns = new ArrayList<>();
    loaded.stream()
        .map(MunicipalityHoldings::municipality)
        .forEach(town -> add(town, loaded, failed, asked, towns));
    failed.stream()
        .map(FailedFile::municipality)
        .filter(Objects::nonNull)
        .forEach(town -> add(town, loaded, failed, asked, towns));
    towns.sort(Comparator.comparing(town -> town.municipality().name()));
    return new SearchCoverage(
        towns, failed.stream().filter(asked::mayHold).toList(), pendingSources);
  }

  private static void add(
      Municipality town,
      List<MunicipalityHoldings> loaded,
      List<FailedFile> failed,
      AskedPlaces asked,
      List<MunicipalityCoverage> towns) {
    String slug = town.slug();
    if (asked.includesTown(slug)
        && towns.stream().noneMatch(known -> known.municipality().slug().equals(slug))) {
      Map<Integer, Long> documents =
          loaded.stream()
              .filter(holdings -> holdings.municipality().slug().equals(slug))
              .findFirst()
              .<Map<Integer, Long>>map(MunicipalityHoldings::documentsByYear)
              .orElse(Map.of());
      List<Integer> failedYears =
          failed.stream()
              .filter(file -> isOf(slug, file))
              .flatMap(file -> file.years().stream())
              .toList();
      towns.add(new MunicipalityCoverage(town, years(documents, failedYears, asked)));
    }
  }

  private static boolean isOf(String slug, FailedFile file) {
    Municipality town = file.municipality();
    return town != null && town.slug().equals(slug);
  }

  private static List<YearCoverage> years(
      Map<Integer, Long> documents, Collection<Integer> failed, AskedPlaces asked) {
    SortedMap<Integer, Long> known = new TreeMap<>(documents);
    failed.forEach(year -> known.putIfAbsent(year, 0L));
    Stream<Integer> years =
        asked
            .findYears()
            .map(List::stream)
            .orElseGet(
                () ->
                    known.isEmpty()
                        ? Stream.empty()
                        : IntStream.rangeClosed(known.firstKey(), known.lastKey()).boxed());
    return years
        .filter(asked::includesYear)
        .map(year -> YearCoverage.of(year, known.getOrDefault(year, 0L), failed.contains(year)))
        .toList();
  }

  /** The GraphQL type of this name. */
  public record MunicipalityCoverage(Municipality municipality, List<YearCoverage> years) {
    public MunicipalityCoverage {
      years = List.copyOf(years);
    }
  }

  /** The GraphQL type of this name. */
  public record YearCoverage(int year, long documentCount, State state) {
    static YearCoverage of(int year, long documents, boolean failed) {
      State state =
          documents > 0
              ? failed ? State.INCOMPLETE : State.LOADED
              : failed ? State.FAILED : State.MISSING;
      return new YearCoverage(year, documents, state);
    }
  }

  /** The GraphQL enum {@code CoverageState}. */
  public enum State {
    LOADED,
    INCOMPLETE,
    FAILED,
    MISSING
  }
}

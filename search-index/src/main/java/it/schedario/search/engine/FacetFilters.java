package it.schedario.search.engine;

import it.schedario.search.AmountBucket;
import it.schedario.search.AmountRange;
import it.schedario.search.AppliedFilter;
import it.schedario.search.FacetName;
import it.schedario.search.SearchFilter;
import it.schedario.search.SearchFilter.Selection;
import it.schedario.search.SearchPage.Facet;
import it.schedario.search.SearchPage.FacetValue;
import it.schedario.search.SearchPage.MissingValue;
import it.schedario.search.query.Criterion;
import it.schedario.search.query.Criterion.All;
import it.schedario.search.query.Criterion.AmountWithin;
import it.schedario.search.query.Criterion.Any;
import it.schedario.search.query.Criterion.Everything;
import it.schedario.search.query.Criterion.FacetExists;
import it.schedario.search.query.Criterion.FacetIs;
import it.schedario.search.query.FieldFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The filter of a request in terms of the index, facet by facet, and what it means for counts. */
public final class FacetFilters {
  private final SearchFilter filter;
  private final FacetVocabulary known;
  private final Map<FacetName, Set<String>> selected;
  private final Map<FacetName, Set<String>> excluded;
  private final Map<FacetName, Criterion> criteria = new EnumMap<>(FacetName.class);

  private FacetFilters(SearchFilter filter, FacetVocabulary known) {
    this.filter = filter;
    this.known = known;
    selected = values(filter.wanted());
    excluded = values(filter.unwanted());
    for (FacetName name : filter.facets()) {
      List<Criterion> wanted = alternatives(name, filter.wanted(), selected);
      criteria.put(
          name,
          new All(
              List.of(wanted.isEmpty() ? new Everything() : new Any(wanted)),
              alternatives(name, filter.unwanted(), excluded)));
    }
  }

  /**
   * @param known the values in the index of every facet that the filter names
   * @throws it.schedario.search.InvalidSearchException when it names one that does not exist
   */
  public static FacetFilters of(SearchFilter filter, FacetVocabulary known) {
    return new FacetFilters(filter, known);
  }

  /** What a document has to be, by the facet that asks for it. */
  public Map<FacetName, Criterion> criteria() {
    return Collections.unmodifiableMap(criteria);
  }

  /**
   * The filters as they were understood.
   *
   * @param typed the fields of the query
   */
  public List<AppliedFilter> applied(List<FieldFilter> typed) {
    List<AppliedFilter> applied = new ArrayList<>();
    applied.addAll(applied(filter.wanted(), selected, false));
    applied.addAll(applied(filter.unwanted(), excluded, true));
    for (FieldFilter field : typed) {
      FacetName name = field.name();
      applied.add(
          new AppliedFilter(
              name, labelled(name, field.values()), List.of(), false, field.excluded()));
    }
    return applied;
  }

  private List<AppliedFilter> applied(
      Selection selection, Map<FacetName, Set<String>> values, boolean excluding) {
    return selection.facets().stream()
        .map(
            name ->
                new AppliedFilter(
                    name,
                    labelled(name, values.getOrDefault(name, Set.of())),
                    name == FacetName.YEAR ? selection.years() : List.of(),
                    selection.missing().contains(name),
                    excluding))
        .toList();
  }

  private List<AppliedFilter.Value> labelled(FacetName name, Collection<String> values) {
    return values.stream()
        .sorted()
        .map(value -> new AppliedFilter.Value(value, known.label(name, value)))
        .toList();
  }

  /**
   * Turns the counts of an engine into the answer. A value that the filter names is shown even when
   * nothing counts for it.
   */
  public Facet facet(FacetName name, ValueCounts counts) {
    Map<String, Long> byValue = new HashMap<>();
    selected.getOrDefault(name, Set.of()).forEach(value -> byValue.put(value, 0L));
    excluded.getOrDefault(name, Set.of()).forEach(value -> byValue.put(value, 0L));
    counts
        .byKeyword()
        .forEach(
            (keyword, count) ->
                byValue.merge(FacetValues.decode(keyword).value(), count, Long::sum));
    List<FacetValue> values = new ArrayList<>();
    byValue.forEach((value, count) -> values.add(value(name, value, count)));
    values.sort(FacetValues.order(name));
    return new Facet(
        name,
        values,
        new MissingValue(
            counts.missing(),
            filter.wanted().missing().contains(name),
            filter.unwanted().missing().contains(name)));
  }

  private FacetValue value(FacetName name, String value, long count) {
    return new FacetValue(
        value,
        known.label(name, value),
        count,
        selected.getOrDefault(name, Set.of()).contains(value),
        excluded.getOrDefault(name, Set.of()).contains(value),
        name == FacetName.AMOUNT
            ? AmountBucket.find(value).map(AmountBucket::range).orElse(null)
            : null);
  }

  private static List<Criterion> alternatives(
      FacetName name, Selection selection, Map<FacetName, Set<String>> values) {
    List<Criterion> alternatives = new ArrayList<>();
    if (name == FacetName.AMOUNT) {
      selection.amounts().forEach(range -> alternatives.add(within(range)));
    }
    if (values.containsKey(name)) {
      alternatives.add(new FacetIs(name, values.getOrDefault(name, Set.of())));
    }
    if (selection.missing().contains(name)) {
      alternatives.add(new All(List.of(new Everything()), List.of(new FacetExists(name))));
    }
    return alternatives;
  }

  private static Criterion within(AmountRange range) {
    return new AmountWithin(
        range.from() == null ? Long.MIN_VALUE : Cents.notBelow(range.from()),
        range.to() == null ? Long.MAX_VALUE : Cents.notAbove(range.to()));
  }

  /** The values of the index that the selection names, one by one or as a range. */
  private Map<FacetName, Set<String>> values(Selection selection) {
    Map<FacetName, Set<String>> values = new EnumMap<>(FacetName.class);
    selection
        .values()
        .forEach((name, asked) -> values.put(name, new TreeSet<>(known.resolve(name, asked))));
    if (!selection.years().isEmpty()) {
      Set<String> years = values.computeIfAbsent(FacetName.YEAR, name -> new TreeSet<>());
      known.years().stream()
          .filter(year -> selection.years().stream().anyMatch(range -> range.holds(year)))
          .forEach(year -> years.add(year.toString()));
    }
    if (!selection.amounts().isEmpty()) {
      Set<String> buckets = values.computeIfAbsent(FacetName.AMOUNT, name -> new TreeSet<>());
      AmountBucket.ALL.stream()
          .filter(bucket -> selection.amounts().stream().anyMatch(bucket::isWithin))
          .forEach(bucket -> buckets.add(bucket.value()));
    }
    return values;
  }
}

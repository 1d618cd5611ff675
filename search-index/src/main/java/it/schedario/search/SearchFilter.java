package it.schedario.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which documents to look at. What is wanted of one facet are alternatives; all facets have to be
 * met; nothing unwanted may be there.
 */
public record SearchFilter(Selection wanted, Selection unwanted) {
  /** Takes every document. */
  public static final SearchFilter NONE = of(Map.of());

  /** Any of the values of each facet; an empty set is no filter. */
  public static SearchFilter of(Map<FacetName, Set<String>> values) {
    return new SearchFilter(Selection.of(values), Selection.of(Map.of()));
  }

  /** The facets that this narrows. */
  public Set<FacetName> facets() {
    Set<FacetName> facets = wanted.facets();
    facets.addAll(unwanted.facets());
    return facets;
  }

  /** The same filter, and of this facet only these values. */
  public SearchFilter with(FacetName facet, Set<String> only) {
    Map<FacetName, Set<String>> values = new EnumMap<>(FacetName.class);
    values.putAll(wanted.values);
    values.put(facet, only);
    return new SearchFilter(
        new Selection(values, wanted.missing, wanted.years, wanted.amounts), unwanted);
  }

  /**
   * Documents named by what their facets hold. Two that say the same are equal and print alike.
   *
   * @param values of these facets
   * @param missing facets of which a document has no value
   * @param years of {@link FacetName#YEAR}, as ranges
   * @param amounts of {@link FacetName#AMOUNT}, as ranges
   */
  public record Selection(
      Map<FacetName, Set<String>> values,
      Set<FacetName> missing,
      List<YearRange> years,
      List<AmountRange> amounts) {

    public Selection {
      Map<FacetName, Set<String>> copy = new EnumMap<>(FacetName.class);
      values.forEach(
          (name, some) -> {
            if (!some.isEmpty()) {
              copy.put(name, Collections.unmodifiableSet(new TreeSet<>(some)));
            }
          });
      values = Collections.unmodifiableMap(copy);
      Set<FacetName> names = EnumSet.noneOf(FacetName.class);
      names.addAll(missing);
      missing = Collections.unmodifiableSet(names);
      years = List.copyOf(years);
      amounts = List.copyOf(amounts);
    }

    public static Selection of(Map<FacetName, Set<String>> values) {
      return new Selection(values, Set.of(), List.of(), List.of());
    }

    /** The facets it says something of. */
    public Set<FacetName> facets() {
      Set<FacetName> facets = EnumSet.noneOf(FacetName.class);
      facets.addAll(values.keySet());
      facets.addAll(missing);
      if (!years.isEmpty()) {
        facets.add(FacetName.YEAR);
      }
      if (!amounts.isEmpty()) {
        facets.add(FacetName.AMOUNT);
      }
      return facets;
    }
  }
}

package it.schedario.search.engine;

import it.schedario.search.AppliedFilter;
import it.schedario.search.AppliedFilter.Value;
import it.schedario.search.FacetName;
import it.schedario.search.query.FieldFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Tells with which filters a search was answered. */
public final class AppliedFilters {
  private AppliedFilters() {}

  /**
   * @param chosen the filters of the request, by the values they mean
   * @param typed the fields of the query
   * @param vocabulary asked for only when there are filters
   */
  public static List<AppliedFilter> of(
      Map<FacetName, Set<String>> chosen,
      List<FieldFilter> typed,
      Supplier<FacetVocabulary> vocabulary) {
    if (chosen.isEmpty() && typed.isEmpty()) {
      return List.of();
    }
    FacetVocabulary known = vocabulary.get();
    List<AppliedFilter> applied = new ArrayList<>();
    chosen.forEach(
        (name, values) -> applied.add(new AppliedFilter(name, values(name, values, known), false)));
    for (FieldFilter field : typed) {
      FacetName name = field.name();
      applied.add(new AppliedFilter(name, values(name, field.values(), known), field.excluded()));
    }
    return applied;
  }

  private static List<Value> values(
      FacetName name, Collection<String> values, FacetVocabulary known) {
    return values.stream()
        .sorted()
        .map(value -> new Value(value, known.label(name, value)))
        .toList();
  }
}

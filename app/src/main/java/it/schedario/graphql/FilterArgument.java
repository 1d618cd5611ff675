package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import it.schedario.search.AmountRange;
import it.schedario.search.FacetName;
import it.schedario.search.SearchFilter;
import it.schedario.search.SearchFilter.Selection;
import it.schedario.search.YearRange;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The argument {@code filter}: it has a field for each facet, named as that is in lower case. */
final class FilterArgument {
  private FilterArgument() {}

  /** What it says; an empty list chooses nothing and does not filter. */
  static SearchFilter of(DataFetchingEnvironment env) {
    @Nullable Map<String, @Nullable Object> filter = env.getArgument("filter");
    return filter == null
        ? SearchFilter.NONE
        : new SearchFilter(selection(filter), selection(map(filter.get("not"))));
  }

  static String fieldOf(FacetName facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  private static Selection selection(Map<String, @Nullable Object> fields) {
    Map<FacetName, Set<String>> values = new EnumMap<>(FacetName.class);
    for (FacetName facet : FacetName.values()) {
      if (facet != FacetName.AMOUNT) {
        Set<String> texts = new LinkedHashSet<>();
        list(fields.get(fieldOf(facet))).forEach(value -> texts.add(String.valueOf(value)));
        values.put(facet, texts);
      }
    }
    Set<FacetName> missing = new LinkedHashSet<>();
    list(fields.get("missing")).forEach(facet -> missing.add((FacetName) facet));
    return new Selection(
        values,
        missing,
        list(fields.get("years")).stream().map(years -> years(map(years))).toList(),
        list(fields.get(fieldOf(FacetName.AMOUNT))).stream().map(a -> amounts(map(a))).toList());
  }

  private static YearRange years(Map<String, @Nullable Object> range) {
    return new YearRange((Integer) range.get("from"), (Integer) range.get("to"));
  }

  private static AmountRange amounts(Map<String, @Nullable Object> range) {
    return new AmountRange((BigDecimal) range.get("from"), (BigDecimal) range.get("to"));
  }

  private static Collection<?> list(@Nullable Object value) {
    return value == null ? List.of() : (Collection<?>) value;
  }

  @SuppressWarnings("unchecked") // graphql-java gives an input object as a map by field name.
  private static Map<String, @Nullable Object> map(@Nullable Object value) {
    return value == null ? Map.of() : (Map<String, @Nullable Object>) value;
  }
}

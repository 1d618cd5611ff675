package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import it.schedario.search.FacetName;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The argument {@code filter}: its fields are the facet names in lower case. */
final class FilterArgument {
  private FilterArgument() {}

  /** The values chosen per facet; an empty list chooses nothing and does not filter. */
  static Map<FacetName, Set<String>> of(DataFetchingEnvironment env) {
    Map<FacetName, Set<String>> chosen = new EnumMap<>(FacetName.class);
    @Nullable Map<String, @Nullable Collection<?>> filter = env.getArgument("filter");
    if (filter == null) {
      return chosen;
    }
    for (FacetName facet : FacetName.values()) {
      Collection<?> values = filter.get(fieldOf(facet));
      if (values != null && !values.isEmpty()) {
        Set<String> texts = new LinkedHashSet<>();
        values.forEach(value -> texts.add(String.valueOf(value)));
        chosen.put(facet, texts);
      }
    }
    return chosen;
  }

  static String fieldOf(FacetName facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }
}

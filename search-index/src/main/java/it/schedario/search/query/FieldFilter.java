package it.schedario.search.query;

import it.schedario.search.FacetName;
import java.util.Set;

/**
 * A field of a query that every document has to meet: {@code anno:2024}, {@code -comune:borgo}.
 *
 * @param values those it may mean
 */
public record FieldFilter(FacetName name, Set<String> values, boolean excluded) {
  public FieldFilter {
    values = Set.copyOf(values);
  }
}

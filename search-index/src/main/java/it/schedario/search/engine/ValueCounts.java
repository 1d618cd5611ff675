package it.schedario.search.engine;

import java.util.Map;

/**
 * What an engine counted of a facet.
 *
 * @param byKeyword how many documents have a value, by the keyword {@link FacetValues} makes of it
 * @param missing how many have none
 */
public record ValueCounts(Map<String, Long> byKeyword, long missing) {
  public ValueCounts {
    byKeyword = Map.copyOf(byKeyword);
  }
}

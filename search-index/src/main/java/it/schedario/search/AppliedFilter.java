package it.schedario.search;

import java.util.List;

/**
 * A filter as it was understood, whether it came beside the query or as a field in it.
 *
 * @param values what a document has one of, or none of when {@code excluded}; a range stands here
 *     as the values in it
 * @param missing whether documents without a value are meant as well
 */
public record AppliedFilter(FacetName name, List<Value> values, boolean missing, boolean excluded) {
  public AppliedFilter {
    values = List.copyOf(values);
  }

  /** A value of a facet: {@code borgo-san-martino}, <i>Borgo San Martino</i>. */
  public record Value(String value, String label) {}
}

package it.schedario.search;

import java.util.List;

/**
 * A filter as it was understood, whether it came beside the query or as a field in it.
 *
 * @param values what a document has one of, or none of when {@code excluded}; a range stands here
 *     as the values in it
 * @param years of {@link FacetName#YEAR}: the ranges themselves, which hold years of no document,
 *     too
 * @param missing whether documents without a value are meant as well
 */
public record AppliedFilter(
    FacetName name, List<Value> values, List<YearRange> years, boolean missing, boolean excluded) {
  public AppliedFilter {
    values = List.copyOf(values);
    years = List.copyOf(years);
  }

  /** A value of a facet: {@code borgo-san-martino}, <i>Borgo San Martino</i>. */
  public record Value(String value, String label) {}
}

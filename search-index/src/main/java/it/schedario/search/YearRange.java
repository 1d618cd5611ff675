package it.schedario.search;

import it.schedario.search.InvalidSearchException.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Years from one to another, both included.
 *
 * @param from null where it has no beginning
 * @param to null where it has no end
 */
public record YearRange(@Nullable Integer from, @Nullable Integer to) {
  public YearRange {
    if (from != null && to != null && to < from) {
      throw new InvalidSearchException(
          Code.INVALID_RANGE,
          "years from " + from + " to " + to + " end before they begin",
          List.of());
    }
  }

  public boolean holds(int year) {
    return (from == null || from <= year) && (to == null || year <= to);
  }
}

package it.schedario.search;

import java.time.Duration;

/**
 * For how long a search can be paged through while documents come and go: a list with further pages
 * keeps the state of the index that it was made from.
 *
 * @param states how many of them are kept at once; the one used longest ago is given up for another
 * @param age how long after its last use a state is given up
 */
public record PagingLimits(int states, Duration age) {
  public static final PagingLimits DEFAULT = new PagingLimits(16, Duration.ofMinutes(5));

  public PagingLimits {
    if (states < 1) {
      throw new IllegalArgumentException("paging: states is " + states + ", at least 1 is needed");
    }
    if (age.isNegative() || age.isZero()) {
      throw new IllegalArgumentException("paging: age " + age + " is not positive");
    }
  }
}

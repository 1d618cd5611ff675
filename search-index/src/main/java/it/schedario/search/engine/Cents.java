package it.schedario.search.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts as the engines hold them. */
public final class Cents {
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private Cents() {}

  public static long of(BigDecimal amount) {
    return amount.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
  }

  /** The smallest number of cents that is not below the amount. */
  static long notBelow(BigDecimal amount) {
    return bounded(amount.movePointRight(2).setScale(0, RoundingMode.CEILING));
  }

  /** The largest number of cents that is not above the amount. */
  static long notAbove(BigDecimal amount) {
    return bounded(amount.movePointRight(2).setScale(0, RoundingMode.FLOOR));
  }

  private static long bounded(BigDecimal cents) {
    return cents.max(LARGEST.negate()).min(LARGEST).longValueExact();
  }
}

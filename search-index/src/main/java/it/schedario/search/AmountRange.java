package it.schedario.search;

import it.schedario.search.InvalidSearchException.Code;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Amounts in euro from one to another, both included.
 *
 * @param from null where it has no lower end
 * @param to null where it has no upper end
 */
public record AmountRange(@Nullable BigDecimal from, @Nullable BigDecimal to) {
  public AmountRange {
    if (from != null && to != null && to.compareTo(from) < 0) {
      throw new InvalidSearchException(
          Code.INVALID_RANGE,
          "amount from "
              + from.toPlainString()
              + " to "
              + to.toPlainString()
              + " ends below its beginning",
          List.of());
    }
  }

  public boolean holds(BigDecimal amount) {
    return (from == null || from.compareTo(amount) <= 0)
        && (to == null || amount.compareTo(to) <= 0);
  }

  /** Whether every amount of the other range is one of this range. */
  boolean covers(AmountRange other) {
    return (from == null || (other.from != null && from.compareTo(other.from) <= 0))
        && (to == null || (other.to != null && other.to.compareTo(to) <= 0));
  }
}

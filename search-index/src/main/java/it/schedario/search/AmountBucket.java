package it.schedario.search;

import it.schedario.search.SearchDocument.FacetTerm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Amounts that {@link FacetName#AMOUNT} counts together: a power of ten each, because the lines of
 * one budget lie between some euro and some hundred millions. Chapters without money are common,
 * and are a bucket of their own.
 *
 * @param value how the facet names it: {@code 1000.00..9999.99}
 * @param label how people read it
 */
public record AmountBucket(String value, String label, AmountRange range) {
  /** Every amount is in one of these, the smallest first. */
  public static final List<AmountBucket> ALL =
      List.of(
          bucket(null, "-0.01", "meno di 0 €"),
          bucket("0.00", "0.00", "0 €"),
          bucket("0.01", "999.99", "fino a 1.000 €"),
          bucket("1000.00", "9999.99", "da 1.000 a 10.000 €"),
          bucket("10000.00", "99999.99", "da 10.000 a 100.000 €"),
          bucket("100000.00", "999999.99", "da 100.000 a 1 milione di €"),
          bucket("1000000.00", "9999999.99", "da 1 a 10 milioni di €"),
          bucket("10000000.00", "99999999.99", "da 10 a 100 milioni di €"),
          bucket("100000000.00", null, "da 100 milioni di €"));

  static FacetTerm of(BigDecimal amount) {
    AmountBucket bucket = ALL.stream().filter(b -> b.range.holds(amount)).findFirst().orElseThrow();
    return new FacetTerm(bucket.value, bucket.label);
  }

  /** The bucket that a value of the facet names. */
  public static Optional<AmountBucket> find(String value) {
    return ALL.stream().filter(bucket -> bucket.value.equals(value)).findFirst();
  }

  /** Whether a filter for this range takes all that the bucket counts. */
  public boolean isWithin(AmountRange wanted) {
    return wanted.covers(range);
  }

  private static AmountBucket bucket(@Nullable String from, @Nullable String to, String label) {
    return new AmountBucket(
        (from == null ? "" : from) + ".." + (to == null ? "" : to),
        label,
        new AmountRange(
            from == null ? null : new BigDecimal(from), to == null ? null : new BigDecimal(to)));
  }
}

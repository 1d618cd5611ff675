package it.schedario.export;

import it.schedario.schema.BudgetLine;
import it.schedario.schema.BudgetLine.Amount;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The amounts of a budget line that have a column of their own, in whatever order they stand. */
final class Amounts {
  private Amounts() {}

  static @Nullable BigDecimal forecast(BudgetLine line, int year) {
    return find(
            line, amount -> amount.column() == BudgetLine.Column.FORECAST && amount.year() == year)
        .map(Amount::amount)
        .orElse(null);
  }

  static @Nullable BigDecimal outturn(BudgetLine line) {
    return find(line, Amounts::isOutturn).map(Amount::amount).orElse(null);
  }

  static @Nullable Integer outturnYear(BudgetLine line) {
    return find(line, Amounts::isOutturn).map(Amount::year).orElse(null);
  }

  private static boolean isOutturn(Amount amount) {
    return amount.column() == BudgetLine.Column.OUTTURN;
  }

  private static Optional<Amount> find(BudgetLine line, Predicate<Amount> wanted) {
    return line.amounts().stream().filter(wanted).findFirst();
  }
}

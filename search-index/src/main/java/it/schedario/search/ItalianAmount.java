package it.schedario.search;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts as Italian budgets print them: {@code 10.609.040,00}. */
final class ItalianAmount {
  private static final String PATTERN = "#,##0.00";

  private ItalianAmount() {}

  static String of(BigDecimal amount) {
    return new DecimalFormat(PATTERN, DecimalFormatSymbols.getInstance(Locale.ITALY))
        .format(amount);
  }
}

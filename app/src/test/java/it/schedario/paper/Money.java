package it.schedario.paper;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts as budgets print them. */
final class Money {
  private Money() {}

  static String printed(BigDecimal amount) {
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ITALY))
        .format(amount);
  }
}

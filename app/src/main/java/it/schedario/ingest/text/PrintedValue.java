package it.schedario.ingest.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Values as Italian documents print them: {@code 31/12/2024}, {@code 3.500,00}. */
public final class PrintedValue {
  private static final int LONGEST_NUMBER = 30;

  private PrintedValue() {}

  /** A day as {@code dd/MM/yyyy}, nothing shorter: {@code 3/6/24} is a word of a sentence. */
  public static Optional<LocalDate> findDate(String printed) {
    if (!hasFormOfDate(printed)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(printed.substring(6)),
              Integer.parseInt(printed.substring(3, 5)),
              Integer.parseInt(printed.substring(0, 2))));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31/02
    }
  }

  /** A number with a decimal comma; with points, if at all, between thousands. */
  public static Optional<BigDecimal> findDecimal(String printed) {
    if (printed.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    int i = printed.startsWith("-") ? 1 : 0;
    StringBuilder digits = new StringBuilder(printed.substring(0, i));
    int begin = i;
    int lastPoint = -1;
    for (; i < printed.length() && printed.charAt(i) != ','; i++) {
      char c = printed.charAt(i);
      if (c == '.') {
        boolean isFirst = lastPoint < 0;
        if (isFirst ? i - begin < 1 || i - begin > 3 : i - lastPoint != 4) {
          return Optional.empty();
        }
        lastPoint = i;
      } else if (isDigit(c)) {
        digits.append(c);
      } else {
        return Optional.empty();
      }
    }
    if (i == begin || lastPoint >= 0 && i - lastPoint != 4) {
      return Optional.empty();
    }
    if (i < printed.length()) {
      String decimals = printed.substring(i + 1);
      if (decimals.isEmpty() || !decimals.chars().allMatch(c -> isDigit((char) c))) {
        return Optional.empty();
      }
      digits.append('.').append(decimals);
    }
    return Optional.of(new BigDecimal(digits.toString()));
  }

  /** Whether it is printed as a date, be there such a day or not. */
  public static boolean hasFormOfDate(String printed) {
    if (printed.length() != 10 || printed.charAt(2) != '/' || printed.charAt(5) != '/') {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      if (i != 2 && i != 5 && !isDigit(printed.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

package it.schedario.schema.acts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date as acts print it: {@code 6/2/24}, {@code 22.09.2017}, {@code 31 marzo 2023}, {@code 1°
 * gennaio 2024}.
 *
 * @param next index of the token behind it
 */
record PrintedDate(LocalDate date, int next) {
  private static final List<String> MONTHS =
      List.of(
          "gennaio",
          "febbraio",
          "marzo",
          "aprile",
          "maggio",
          "giugno",
          "luglio",
          "agosto",
          "settembre",
          "ottobre",
          "novembre",
          "dicembre");

  static @Nullable PrintedDate find(Tokens tokens, int at) {
    Token day = tokens.at(at);
    if (!day.isNumber() || day.length() > 2) {
      return null;
    }
    Token separator = tokens.at(at + 1);
    boolean inFigures = separator.is("/") || separator.is(".") || separator.is("-");
    if (inFigures && tokens.at(at + 3).is(separator.text())) {
      Token month = tokens.at(at + 2);
      return month.isNumber() && month.length() <= 2
          ? of(day, Integer.parseInt(month.text()), tokens, at + 4)
          : null;
    }
    int month = at + (separator.is("°") || separator.is("º") ? 2 : 1);
    return of(day, MONTHS.indexOf(tokens.at(month).text()) + 1, tokens, month + 1);
  }

  private static @Nullable PrintedDate of(Token day, int month, Tokens tokens, int yearAt) {
    Integer year = PrintedYear.of(tokens.at(yearAt));
    if (year == null) {
      return null;
    }
    try {
      return new PrintedDate(LocalDate.of(year, month, Integer.parseInt(day.text())), yearAt + 1);
    } catch (DateTimeException notADate) {
      return null;
    }
  }
}

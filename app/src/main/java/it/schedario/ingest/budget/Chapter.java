package it.schedario.ingest.budget;

import it.schedario.ingest.text.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The <i>capitolo PEG</i> a row begins with, and the account it belongs to.
 *
 * <p>Tables of the current account glue the last part of the chapter to the code of the <i>piano
 * dei conti integrato</i>, which has ten digits: {@code 38 15 12010101000} is chapter 38.15.1,
 * account 2010101000.
 *
 * @param number with dots
 * @param printed where it stands
 * @param account null in the capital tables, which print none
 * @param tokens how many tokens it takes
 */
record Chapter(String number, List<Line> printed, @Nullable Line account, int tokens) {
  private static final int ACCOUNT_DIGITS = 10;
  private static final int PART_DIGITS = 4;

  static boolean begins(BudgetTable table, List<Token> line) {
    if (line.size() < 3
        || !line.get(0).isNumber(1, PART_DIGITS + 1)
        || !line.get(1).isNumber(1, PART_DIGITS)) {
      return false;
    }
    Token third = line.get(2);
    return table.hasChartOfAccounts()
        ? third.isNumber(ACCOUNT_DIGITS, ACCOUNT_DIGITS + PART_DIGITS) || isBesideAccount(line)
        : third.isNumber(1, PART_DIGITS);
  }

  /** Where the columns were kept apart, as words taken from a page with positions are. */
  private static boolean isBesideAccount(List<Token> line) {
    return line.size() > 3
        && line.get(2).isNumber(1, PART_DIGITS)
        && line.get(3).isNumber(ACCOUNT_DIGITS, ACCOUNT_DIGITS);
  }

  static Chapter of(BudgetTable table, List<Token> tokens) {
    Line first = tokens.get(0).stretch();
    Line second = tokens.get(1).stretch();
    Line third = tokens.get(2).stretch();
    if (!table.hasChartOfAccounts()) {
      return new Chapter(dotted(first, second, third), List.of(first, second, third), null, 3);
    }
    if (isBesideAccount(tokens)) {
      return new Chapter(
          dotted(first, second, third), List.of(first, second, third), tokens.get(3).stretch(), 4);
    }
    int cut = third.text().length() - ACCOUNT_DIGITS;
    Line account = third.from(third.start() + cut);
    if (cut == 0) {
      return new Chapter(dotted(first, second), List.of(first, second), account, 3);
    }
    Line last =
        new Line(third.number(), third.page(), third.start(), third.text().substring(0, cut));
    return new Chapter(dotted(first, second, last), List.of(first, second, last), account, 3);
  }

  private static String dotted(Line... parts) {
    StringBuilder number = new StringBuilder();
    for (Line part : parts) {
      number.append(number.isEmpty() ? "" : ".").append(part.text());
    }
    return number.toString();
  }
}

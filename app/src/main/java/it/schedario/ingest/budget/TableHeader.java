package it.schedario.ingest.budget;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects the column headings of a table, which the text has cut into lines in no order, and finds
 * the years in them. They are repeated, whole or in part, at the top of each page.
 */
final class TableHeader {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:PEG|PDC|DESCRIZIONE|DESC|TITOLO|VINCOLATE|VINC|PREVISIONE|RENDICONTO|DICUI|CRONO"
              + "|OBBLIGAZIONI|ANNI|PRECEDENTI|ALTRI|NUOVI|STANZIAMENTI|PROGRAMMA|TRIENNALE|LAVORI"
              + "|PUBBLICI|MISSIONE|MISS|PROGR|ANNO|PER|E)*+");

  private static final Pattern YEAR_ALONE = Pattern.compile("(?:19|20)\\d\\d");

  private static final Pattern COLUMN =
      Pattern.compile("(?<column>PREVISIONE|RENDICONTO)\\s*(?<year>(?:19|20)\\d\\d)");

  private static final Pattern BUDGET_YEAR =
      Pattern.compile("ANNO\\s*:?\\s*(?<year>(?:19|20)\\d\\d)");

  /** The longest heading line is far shorter. */
  private static final int MOST_CHARACTERS = 160;

  /** A header printed whole has been seen long before. */
  private static final int MOST_TEXT = 2_000;

  private final StringBuilder text = new StringBuilder();
  private @Nullable ColumnYears placed;

  /** Whether a line holds words of column headings only. */
  static boolean isHeader(String line) {
    if (line.length() > MOST_CHARACTERS) {
      return false;
    }
    if (YEAR_ALONE.matcher(line).matches()) {
      return true;
    }
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLetter(c)) {
        letters.append(c);
      }
    }
    return !letters.isEmpty()
        && WORDS.matcher(letters.toString().toUpperCase(Locale.ROOT)).matches();
  }

  /** Whether a line can be nothing but the first of a repeated header. */
  static boolean beginsHeader(String line) {
    return line.startsWith("PEG") && isHeader(line);
  }

  void add(String line) {
    if (text.length() < MOST_TEXT) {
      text.append(line).append(' ');
    }
  }

  /** Takes the years from the places of the labels instead. */
  void place(TableGrid grid) {
    placed = grid.years();
  }

  /** The year of the budget the table prints; null when it prints none. */
  @Nullable Integer budgetYear() {
    Matcher year = BUDGET_YEAR.matcher(text);
    return year.find() ? Integer.valueOf(year.group("year")) : null;
  }

  /** The years above the columns; null when they can not be told. */
  @Nullable ColumnYears years() {
    return placed == null ? printedYears() : placed;
  }

  private @Nullable ColumnYears printedYears() {
    int latest = 0;
    int earliest = 0;
    int outturn = 0;
    Matcher column = COLUMN.matcher(text);
    while (column.find()) {
      int year = Integer.parseInt(column.group("year"));
      if (column.group("column").equals("RENDICONTO")) {
        outturn = outturn == 0 ? year : outturn;
      } else {
        latest = Math.max(latest, year);
        earliest = earliest == 0 ? year : Math.min(earliest, year);
      }
    }
    return outturn == 0 || earliest == latest ? null : new ColumnYears(latest, earliest, outturn);
  }
}

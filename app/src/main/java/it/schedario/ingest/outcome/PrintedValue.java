package it.schedario.ingest.outcome;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An expected or achieved value, read.
 *
 * @param printed as the document has it, for the reason
 * @param figure null when it is no number
 * @param share whether a percent sign follows the number
 * @param date null when it is no date
 * @param done true for <i>fatto</i>, false for <i>non fatto</i>, null for anything else
 */
record PrintedValue(
    String printed,
    @Nullable BigDecimal figure,
    boolean share,
    @Nullable LocalDate date,
    @Nullable Boolean done) {
  private static final Set<String> DONE =
      Set.of(
          "fatto",
          "fatta",
          "si",
          "sì",
          "si'",
          "realizzato",
          "realizzata",
          "eseguito",
          "eseguita",
          "completato",
          "completata",
          "raggiunto");

  private static final Set<String> NOT_DONE =
      Set.of(
          "no",
          "non fatto",
          "non fatta",
          "non realizzato",
          "non realizzata",
          "non eseguito",
          "non eseguita",
          "non completato",
          "non completata",
          "non raggiunto");

  /** One number with the words and signs a target stands between: <i>almeno n. 50</i>, ≥ 80%. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<before>[^\\d]{0,40}?)(?<number>[-+]?(?:\\d{1,3}(?:\\.\\d{3}){1,6}|\\d{1,18})"
              + "(?:,\\d{1,9})?)\\s?(?<percent>%)?\\s?(?:€|euro|giorni|gg\\.?)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BOUND =
      Pattern.compile(
          "(?:[<>≥≤=]|almeno|minimo|min\\.?|massimo|max\\.?|al massimo|al più|non oltre|n\\.|nr\\.?|€"
              + "|non (?:inferior|superior)[ei] a|entro|\\s)*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE =
      Pattern.compile(
          "(?:entro il |il |al )?(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})",
          Pattern.CASE_INSENSITIVE);

  static PrintedValue of(String printed) {
    String value = printed.strip();
    String words = Words.of(value).text().strip();
    if (DONE.contains(words) || NOT_DONE.contains(words)) {
      return new PrintedValue(value, null, false, null, DONE.contains(words));
    }
    LocalDate date = date(value);
    if (date != null) {
      return new PrintedValue(value, null, false, date, null);
    }
    Matcher figure = FIGURE.matcher(value);
    if (figure.matches() && BOUND.matcher(figure.group("before")).matches()) {
      String number = figure.group("number").replace(".", "").replace(',', '.').replace("+", "");
      return new PrintedValue(
          value, new BigDecimal(number), figure.group("percent") != null, null, null);
    }
    return new PrintedValue(value, null, false, null, null);
  }

  private static @Nullable LocalDate date(String value) {
    Matcher date = DATE.matcher(value);
    if (!date.matches()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(date.group("year")),
          Integer.parseInt(date.group("month")),
          Integer.parseInt(date.group("day")));
    } catch (DateTimeException notADate) {
      return null;
    }
  }

  boolean isZero() {
    return figure != null && figure.signum() == 0;
  }

  boolean isNotDone() {
    return Boolean.FALSE.equals(done);
  }

  boolean isDone() {
    return Boolean.TRUE.equals(done);
  }

  /** For the reason: the printed words in quotation marks. */
  String quoted() {
    return "«" + printed + "»";
  }
}

package it.schedario.schema;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An act a document cites (<i>atto citato</i>): a law, a resolution, a protocol number.
 *
 * @param body who adopted it; null when not printed or when the kind says it
 * @param number without leading zeros; null when only the date is printed, as in <i>DPCM 21 gennaio
 *     2021</i>
 * @param year printed, or that of the date; null when neither is printed
 * @param asPrinted the words of the document, white space folded
 */
public record ActReference(
    ActKind kind,
    @Nullable ActBody body,
    @Nullable String number,
    @Nullable Integer year,
    @Nullable LocalDate date,
    String asPrinted) {

  private static final DateTimeFormatter ITALIAN_DATE =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALIAN);

  private static final Pattern NORMAL_FORM =
      Pattern.compile(
          "(?<prefix>[a-z]+):"
              + "((?<date>\\d{4}-\\d{2}-\\d{2})|(?<number>\\d{1,8})(/(?<year>\\d{4}))?)");

  public ActReference {
    if (number == null && date == null) {
      throw new IllegalArgumentException(
          "act '" + asPrinted + "': neither number nor date, so it cannot be told from others");
    }
  }

  /** The act of this {@link #normalForm}; empty when it is none. */
  public static Optional<ActReference> findByNormalForm(String form) {
    Matcher parts = NORMAL_FORM.matcher(form);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String prefix = parts.group("prefix");
    ActBody body = firstWith(prefix, ActBody.values(), ActBody::prefix);
    ActKind kind =
        body != null ? ActKind.RESOLUTION : firstWith(prefix, ActKind.values(), ActKind::prefix);
    if (kind == null) {
      return Optional.empty();
    }
    try {
      LocalDate date = parts.group("date") == null ? null : LocalDate.parse(parts.group("date"));
      Integer year =
          parts.group("year") == null ? yearOf(date) : Integer.valueOf(parts.group("year"));
      return Optional.of(new ActReference(kind, body, parts.group("number"), year, date, form));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Integer yearOf(@Nullable LocalDate date) {
    return date == null ? null : Integer.valueOf(date.getYear());
  }

  private static <T> @Nullable T firstWith(
      String prefix, T[] values, Function<T, String> prefixOf) {
    return Arrays.stream(values)
        .filter(value -> prefixOf.apply(value).equals(prefix))
        .findFirst()
        .orElse(null);
  }

  /**
   * The one form all printed forms of the same act share: {@code dgr:2857/2020}, {@code legge:162},
   * {@code dpcm:2021-01-21}.
   */
  public String normalForm() {
    return form(prefix(), number, year);
  }

  /**
   * The normal form and those of less exact citations of the same act: without year, by date alone,
   * without body. Indexed together they let <i>delibera 279/2024</i> and <i>GC 279</i> find {@code
   * gc:279/2024}.
   */
  public Set<String> searchForms() {
    Set<String> forms = new LinkedHashSet<>();
    for (String prefix : new String[] {prefix(), kind.prefix()}) {
      forms.add(form(prefix, number, year));
      if (number != null) {
        forms.add(form(prefix, number, null));
      }
      if (date != null) {
        forms.add(form(prefix, null, null));
      }
    }
    return forms;
  }

  /** How the act is usually cited: {@code DGR 2857/2020}, {@code D.P.C.M. 21/01/2021}. */
  public String label() {
    String name = kind == ActKind.RESOLUTION && body != null ? body.written() : kind.written();
    if (number == null) {
      return name + " " + ITALIAN_DATE.format(Objects.requireNonNull(date));
    }
    if (year == null) {
      return name + " " + number;
    }
    // The register numbers of DI are printed behind their year.
    return kind == ActKind.DI ? name + " " + year + "-" + number : name + " " + number + "/" + year;
  }

  private String prefix() {
    return kind == ActKind.RESOLUTION && body != null ? body.prefix() : kind.prefix();
  }

  private String form(String prefix, @Nullable String number, @Nullable Integer year) {
    if (number == null) {
      return prefix + ":" + date;
    }
    return year == null ? prefix + ":" + number : prefix + ":" + number + "/" + year;
  }
}

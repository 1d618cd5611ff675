package it.schedario.schema;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
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

  public ActReference {
    if (number == null && date == null) {
      throw new IllegalArgumentException(
          "act '" + asPrinted + "': neither number nor date, so it cannot be told from others");
    }
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

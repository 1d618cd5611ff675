package it.schedario.search.query;

import java.util.Locale;

/**
 * The one form of a code that is printed and typed in many: {@code 2024_S08_06}, {@code 2024
 * s08-06}.
 */
public final class CodeForm {

  private CodeForm() {}

  /** Letters and digits only, in lower case. */
  public static String of(String code) {
    StringBuilder form = new StringBuilder();
    code.codePoints().filter(Character::isLetterOrDigit).forEach(form::appendCodePoint);
    return form.toString().toLowerCase(Locale.ROOT);
  }
}

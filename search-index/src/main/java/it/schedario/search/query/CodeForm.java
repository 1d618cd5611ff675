package it.schedario.search.query;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one form of a code that is printed and typed in many: {@code 2024_S08_06}, {@code 2024
 * s08-06}; {@code 38.15.6}, {@code 38/15/6}.
 */
public final class CodeForm {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private CodeForm() {}

  /**
   * Letters and digits only, in lower case. In a code that has no letter a point stands between its
   * numbers, or chapter 16.1.0 would be 161.0.
   */
  public static String of(String code) {
    boolean numbersOnly = code.codePoints().noneMatch(Character::isLetter);
    return SIGNS.matcher(code.strip()).replaceAll(numbersOnly ? "." : "").toLowerCase(Locale.ROOT);
  }
}

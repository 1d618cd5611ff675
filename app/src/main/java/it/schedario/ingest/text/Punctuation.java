package it.schedario.ingest.text;

import java.util.Locale;
import java.util.Set;

/** What the first and last characters of a line say about the sentence they stand in. */
final class Punctuation {
  private static final String BULLETS = "-\u2013\u2014\u2022\u00B7\u25AA\u25CF\u25E6\uF0B7*";
  private static final String CLOSING = "\"'\u2019\u201D\u00BB)]";
  private static final String OPENING = "([\u201C\u00AB\"";
  private static final Set<String> ABBREVIATIONS =
      Set.of("n.", "nr.", "nn.", "art.", "artt.", "prot.", "dott.", "ing.", "es.", "cfr.", "pag.");

  /** A line that ends in one of these goes on. */
  private static final Set<String> OPEN_WORDS =
      Set.of(
          ("a ad al alla alle agli ai all' con col da dal dalla dalle dai dagli dall' del dei della"
                  + " delle degli dell' di e ed è i il in la le lo gli l' nel nella nelle nei negli"
                  + " o od per su sul sulla sulle sui sugli tra fra un una uno che non")
              .split(" "));

  private Punctuation() {}

  /** A sign and a blank. */
  static boolean isBullet(String text) {
    return text.length() > 1
        && BULLETS.indexOf(text.charAt(0)) >= 0
        && WhiteSpace.isBlank(text.charAt(1));
  }

  /** {@code 1) }, {@code 12. }, {@code a) }. */
  static boolean isNumbered(String text) {
    int i = 0;
    while (i < text.length() && i < 2 && isDigit(text.charAt(i))) {
      i++;
    }
    boolean isNumber = i > 0;
    if (!isNumber && !text.isEmpty() && Character.isLetter(text.charAt(0))) {
      i = 1;
    }
    return i > 0
        && i + 1 < text.length()
        && (text.charAt(i) == ')' || isNumber && text.charAt(i) == '.')
        && WhiteSpace.isBlank(text.charAt(i + 1));
  }

  /** Whether a line begins as the inside of a sentence does. */
  static boolean beginsInside(String text) {
    char first = text.charAt(0);
    return Character.isLowerCase(first) && !isNumbered(text) || first == '(' || first == '[';
  }

  /** Whether a line ends a sentence or announces a list. */
  static boolean endsClause(String text) {
    int end = text.length();
    while (end > 1 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    char last = text.charAt(end - 1);
    if (last == '.') {
      return end < text.length() || !ABBREVIATIONS.contains(lastWord(text));
    }
    return last == ';' || last == ':' || last == '!' || last == '?';
  }

  /** Whether a line can not be the end of anything: {@code …, della}. */
  static boolean endsOpen(String text) {
    char last = text.charAt(text.length() - 1);
    return last == ',' || OPENING.indexOf(last) >= 0 || OPEN_WORDS.contains(lastWord(text));
  }

  private static String lastWord(String text) {
    int start = text.length();
    while (start > 0 && !WhiteSpace.isBlank(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start).toLowerCase(Locale.ROOT);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

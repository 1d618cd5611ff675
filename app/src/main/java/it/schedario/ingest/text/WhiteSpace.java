package it.schedario.ingest.text;

/** What counts as blank, the same everywhere: in folding, in coverage, in checks. */
public final class WhiteSpace {
  private WhiteSpace() {}

  public static boolean isBlank(char c) {
    return c <= ' ' || c >= '\u00A0' && isBlankBeyondAscii(c);
  }

  private static boolean isBlankBeyondAscii(char c) {
    return c == '\u00A0'
        || c == '\u1680'
        || c >= '\u2000' && c <= '\u200B'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000'
        || c == '\uFEFF';
  }

  public static boolean isBlank(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Index of the first character from here on that is no blank; the length where there is none. */
  public static int skip(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Every run of blanks one blank, none at the ends. */
  public static String fold(String text) {
    if (isFolded(text)) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length());
    appendFolded(folded, text, 0, text.length());
    return folded.toString();
  }

  private static boolean isFolded(String text) {
    boolean afterBlank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isBlank = isBlank(c);
      if (isBlank && (afterBlank || c != ' ')) {
        return false;
      }
      afterBlank = isBlank;
    }
    return !afterBlank || text.isEmpty();
  }

  static void appendFolded(StringBuilder target, CharSequence text, int start, int end) {
    boolean pending = false;
    boolean any = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        pending = any;
      } else {
        if (pending) {
          target.append(' ');
          pending = false;
        }
        target.append(c);
        any = true;
      }
    }
  }
}

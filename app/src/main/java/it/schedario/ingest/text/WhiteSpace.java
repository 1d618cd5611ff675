package it.schedario.ingest.text;

/** What counts as blank, the same everywhere: in folding, in coverage, in checks. */
public final class WhiteSpace {
  private WhiteSpace() {}

  public static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00A0'
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

  /** Every run of blanks one blank, none at the ends. */
  public static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    appendFolded(folded, text, 0, text.length());
    return folded.toString();
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

package it.schedario.ingest.text.pdf;

import java.text.Normalizer;

/** The letters of a word, as a person would type them. */
final class Letters {
  private static final char SOFT_HYPHEN = '\u00AD';

  private Letters() {}

  /**
   * Accents composed, ligatures and full-width forms taken apart; without soft hyphens and control
   * characters.
   */
  static String typed(CharSequence drawn) {
    StringBuilder letters = new StringBuilder(drawn.length());
    for (int i = 0; i < drawn.length(); i++) {
      char c = drawn.charAt(i);
      if (c >= '\uFB00' && c <= '\uFB06' || c >= '\uFF01' && c <= '\uFF5E') {
        letters.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (isHalfOfNothing(drawn, i)) {
        letters.append('\uFFFD');
      } else if (c != SOFT_HYPHEN && !Character.isISOControl(c) && c != '\uFEFF') {
        letters.append(c);
      }
    }
    return Normalizer.normalize(letters, Normalizer.Form.NFC);
  }

  static boolean endInSoftHyphen(CharSequence drawn) {
    return drawn.length() > 1 && drawn.charAt(drawn.length() - 1) == SOFT_HYPHEN;
  }

  /** A surrogate without its other half. */
  private static boolean isHalfOfNothing(CharSequence text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}

package it.schedario.ingest.outcome;

import java.util.Collection;
import java.util.Locale;

/** A printed text as words between single blanks, in small letters, to look for whole words in. */
record Words(String text) {
  private static final String SEPARATORS = ".,;:()«»\"“”";

  static Words of(String printed) {
    StringBuilder words = new StringBuilder(printed.length() + 2);
    boolean isBetween = true;
    for (char c : printed.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c <= ' ' || SEPARATORS.indexOf(c) >= 0) {
        isBetween = true;
      } else {
        words.append(isBetween ? " " : "").append(c == '’' ? '\'' : c);
        isBetween = false;
      }
    }
    return new Words(words.append(' ').toString());
  }

  boolean has(String words) {
    int at = text.indexOf(words);
    while (at >= 0) {
      // A blank stands before the first word, and one behind the last.
      if (text.charAt(at - 1) == ' ' && text.charAt(at + words.length()) == ' ') {
        return true;
      }
      at = text.indexOf(words, at + 1);
    }
    return false;
  }

  boolean hasAny(Collection<String> words) {
    for (String one : words) {
      if (has(one)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word begins like this and no <i>non</i> stands before it. */
  boolean affirms(String beginning) {
    int at = text.indexOf(" " + beginning);
    while (at >= 0) {
      if (!text.startsWith(" non", at - 4)) {
        return true;
      }
      at = text.indexOf(" " + beginning, at + 1);
    }
    return false;
  }
}

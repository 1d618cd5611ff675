package it.schedario.ingest.outcome;

import java.util.Collection;
import java.util.Locale;

/** A printed text as words between single blanks, in small letters, to look for whole words in. */
record Words(String text) {

  static Words of(String printed) {
    return new Words(
        " "
            + printed
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[\\s.,;:()«»\"“”]+", " ")
                .strip()
            + " ");
  }

  boolean has(String words) {
    return text.contains(" " + words + " ");
  }

  boolean hasAny(Collection<String> words) {
    return words.stream().anyMatch(this::has);
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

package it.schedario.ingest.dup;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A printed label that stands on a line of its own above what it labels. */
enum Label {
  MISSIONE,
  OBIETTIVO_STRATEGICO,
  PROGRAMMA_OPERATIVO,
  DIREZIONE,
  DESCRIZIONE_DELLE_FINALITA,
  BILANCIO_DI_GENERE;

  private static final int LONGEST = 40;

  private final String letters = name().replace("_", "");

  /** Returns the label a line is; null for any other. Accents, apostrophes, colons may differ. */
  static @Nullable Label of(String line) {
    if (line.length() > LONGEST || !Character.isUpperCase(line.charAt(0))) {
      return null;
    }
    String letters = letters(line);
    for (Label label : values()) {
      if (label.letters.equals(letters)) {
        return label;
      }
    }
    return null;
  }

  private static String letters(String line) {
    if (!line.equals(line.toUpperCase(Locale.ROOT))) {
      return "";
    }
    StringBuilder letters = new StringBuilder();
    String plain = Normalizer.normalize(line, Normalizer.Form.NFD);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}

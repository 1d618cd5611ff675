package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Line;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words a section of a sheet begins with; each stands on a line of its own. */
enum Label {
  LINKED_TO("collegato a"),
  PLAN("modalita di attuazione"),
  STATUS("stato di attuazione"),
  PEOPLE("soggetti coinvolti"),
  STATE("stato"),
  PHASES("fasi - attivita"),
  PHASE("fase"),
  INDICATORS("indicatori");

  private static final int LONGEST = 30;
  private static final Map<String, Label> BY_WORDS = new HashMap<>();

  static {
    for (Label label : values()) {
      BY_WORDS.put(label.words, label);
    }
    BY_WORDS.put("fasi", PHASES);
    BY_WORDS.put("fasi/attivita", PHASES);
  }

  private final String words;

  Label(String words) {
    this.words = words;
  }

  /** The label a line consists of; null for any other line. */
  static @Nullable Label of(Line line) {
    String text = line.text();
    if (text.isEmpty() || text.length() > LONGEST || !Character.isUpperCase(text.charAt(0))) {
      return null;
    }
    return BY_WORDS.get(fold(text));
  }

  /** Lower case without accents, apostrophes and colon. */
  static String fold(String text) {
    String plain = text;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        break;
      }
    }
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c != '\'' && c != '\u2019' && c != ':') {
        folded.append(c);
      }
    }
    return folded.toString().strip().toLowerCase(Locale.ROOT);
  }
}

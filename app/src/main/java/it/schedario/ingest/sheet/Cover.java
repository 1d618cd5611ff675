package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Claims;
import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.PrintedValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first page: what the printing program was asked for.
 *
 * @param view <i>vista</i>: the plan, {@code DUP_2024_2027 DUP 2024 2026}
 * @param centre <i>centro di responsabilità</i>: code and name
 */
record Cover(
    @Nullable LocalDate elaboratedOn,
    @Nullable String view,
    @Nullable String level,
    @Nullable String centre) {

  /** Printed labels, folded, without which a line goes on with the value above it. */
  private static final List<String> LABELS =
      List.of(
          "scheda obiettivi",
          "data elaborazione",
          "parametri selezionati",
          "vista",
          "livello",
          "centro di responsabilita",
          "assessorato",
          "responsabile",
          "stato");

  static Cover read(List<Line> lines, Claims claims) {
    Map<String, String> values = new HashMap<>();
    String label = null;
    for (Line line : lines) {
      String begins = labelOf(line);
      if (line.isBlank()) {
        label = null;
      } else if (begins != null) {
        label = begins;
        int words = (int) begins.chars().filter(c -> c == ' ').count() + 1;
        values.putIfAbsent(label, line.text().substring(afterWords(line.text(), words)));
      } else if (label != null) {
        values.merge(label, line.text(), (value, more) -> value + " " + more);
      }
      if (label != null) {
        claims.add(line);
      }
    }
    String date = values.getOrDefault("data elaborazione", "");
    return new Cover(
        PrintedValue.findDate(date.strip()).orElse(null),
        values.get("vista"),
        values.get("livello"),
        values.get("centro di responsabilita"));
  }

  private static @Nullable String labelOf(Line line) {
    String folded = Label.fold(line.text());
    for (String label : LABELS) {
      if (folded.equals(label) || folded.startsWith(label + " ")) {
        return label;
      }
    }
    return null;
  }

  /** The name of the centre without its code; null when there is none. */
  @Nullable String centreName() {
    if (centre == null) {
      return null;
    }
    int name = afterWords(centre, 1);
    boolean hasCode = centre.substring(0, name).indexOf('_') > 0;
    return hasCode && name < centre.length() ? centre.substring(name) : centre;
  }

  /** Index behind so many words and the blank that follows. */
  private static int afterWords(String text, int words) {
    int i = 0;
    for (int word = 0; word < words; word++) {
      int blank = text.indexOf(' ', i);
      if (blank < 0) {
        return text.length();
      }
      i = blank + 1;
    }
    return i;
  }
}

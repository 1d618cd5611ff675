package it.schedario.ingest.tree;

import it.schedario.ingest.MunicipalityRegistry;
import it.schedario.ingest.text.Claims;
import it.schedario.ingest.text.Line;
import it.schedario.schema.Municipality;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The town a document is of, where its text tells. */
final class TreeTown {
  /** The town signs at the top, if it signs. */
  private static final int TOP_LINES = 20;

  private static final int MOST_CHARACTERS = 40;

  private TreeTown() {}

  /**
   * Reads {@code Comune di …} at the top, or takes the town with an official code whose name stands
   * most often alone on a line; null when there is neither.
   */
  static @Nullable Municipality find(
      List<Line> lines, MunicipalityRegistry municipalities, Claims claims) {
    Map<String, Integer> counts = new HashMap<>();
    int seen = 0;
    for (Line line : lines) {
      String text = line.text();
      if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
        continue;
      }
      String lower = text.toLowerCase(Locale.ROOT);
      boolean signs =
          lower.startsWith("comune di ")
              || lower.startsWith("citta' di ")
              || lower.startsWith("città di ");
      if (seen++ < TOP_LINES && signs) {
        claims.add(line);
        return municipalities.municipality(text.substring(lower.indexOf(" di ") + 4));
      }
      if (text.chars().anyMatch(Character::isLetter)
          && municipalities.municipality(text).istatCode() != null) {
        counts.merge(text, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(most -> municipalities.municipality(most.getKey()))
        .orElse(null);
  }
}

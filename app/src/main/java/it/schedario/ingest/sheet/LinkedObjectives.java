package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Claims;
import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Passage;
import it.schedario.ingest.text.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** <i>Collegato a</i>: the objectives of the DUP a sheet serves, one line each, if not wrapped. */
record LinkedObjectives(
    @Nullable LinkedObjective mandate,
    @Nullable LinkedObjective mission,
    @Nullable LinkedObjective programme) {

  static final LinkedObjectives NONE = new LinkedObjectives(null, null, null);

  /**
   * @param whole code and label as printed
   */
  record LinkedObjective(Passage whole, Passage code, @Nullable Passage label) {}

  static LinkedObjectives read(List<Line> lines, Claims claims) {
    List<Word> words = Word.of(lines);
    LinkedObjective mandate = null;
    LinkedObjective mission = null;
    LinkedObjective programme = null;
    int i = 0;
    while (i < words.size()) {
      String kind = kindAt(words, i);
      if (kind == null) {
        i++;
        continue;
      }
      int start = i + 3;
      int end = start;
      while (end < words.size() && kindAt(words, end) == null) {
        end++;
      }
      LinkedObjective objective = objective(words.subList(start, end));
      if (objective != null) {
        words.subList(i, start).forEach(claims::add);
        switch (kind) {
          case "MANDATO" -> mandate = objective;
          case "MISSIONE" -> mission = objective;
          default -> programme = objective;
        }
      }
      i = end;
    }
    return new LinkedObjectives(mandate, mission, programme);
  }

  /** {@code OBIETTIVO DI MISSIONE:} at a word; null for anything else. */
  private static @Nullable String kindAt(List<Word> words, int i) {
    if (i + 2 >= words.size()
        || !words.get(i).text().equals("OBIETTIVO")
        || !words.get(i + 1).text().equals("DI")) {
      return null;
    }
    return switch (words.get(i + 2).text()) {
      case "MANDATO:" -> "MANDATO";
      case "MISSIONE:" -> "MISSIONE";
      case "PROGRAMMA:" -> "PROGRAMMA";
      default -> null;
    };
  }

  private static @Nullable LinkedObjective objective(List<Word> words) {
    if (words.isEmpty() || words.get(0).text().chars().noneMatch(Character::isDigit)) {
      return null;
    }
    Passage whole = Passage.ofWords(words);
    Passage code = Passage.ofWords(words.subList(0, 1));
    if (whole == null || code == null) {
      return null;
    }
    return new LinkedObjective(whole, code, Passage.ofWords(words.subList(1, words.size())));
  }
}

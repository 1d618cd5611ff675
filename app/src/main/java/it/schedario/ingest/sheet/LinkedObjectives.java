package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Claims;
import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.LineCursor;
import it.schedario.ingest.text.Passage;
import it.schedario.ingest.text.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** <i>Collegato a</i>: the objectives of the DUP a sheet serves, one line each, if not wrapped. */
record LinkedObjectives(
    @Nullable LinkedObjective mandate,
    @Nullable LinkedObjective mission,
    @Nullable LinkedObjective programme) {

  private static final Set<String> KINDS = Set.of("MANDATO:", "MISSIONE:", "PROGRAMMA:");
  private static final int LABEL_WORDS = 3;

  static final LinkedObjectives NONE = new LinkedObjectives(null, null, null);

  /**
   * @param whole code and label as printed
   */
  record LinkedObjective(Passage whole, Passage code, @Nullable Passage label) {}

  static LinkedObjectives read(List<Line> lines, Claims claims) {
    Map<String, LinkedObjective> found = new HashMap<>();
    LineCursor cursor = new LineCursor(lines);
    for (cursor.skipBlank(); !cursor.atEnd(); cursor.skipBlank()) {
      readParagraph(Word.of(cursor.nextParagraph()), found, claims);
    }
    return new LinkedObjectives(
        found.get("MANDATO:"), found.get("MISSIONE:"), found.get("PROGRAMMA:"));
  }

  private static void readParagraph(
      List<Word> words, Map<String, LinkedObjective> found, Claims claims) {
    int i = 0;
    while (i < words.size()) {
      if (!isLabelAt(words, i)) {
        i++;
        continue;
      }
      int start = i + LABEL_WORDS;
      int end = start;
      while (end < words.size() && !isLabelAt(words, end)) {
        end++;
      }
      LinkedObjective objective = objective(words.subList(start, end));
      if (objective != null) {
        words.subList(i, start).forEach(claims::add);
        found.putIfAbsent(words.get(start - 1).text(), objective);
      }
      i = end;
    }
  }

  /** {@code OBIETTIVO DI MISSIONE:}, and the same of mandate and programme. */
  private static boolean isLabelAt(List<Word> words, int i) {
    return i + LABEL_WORDS <= words.size()
        && words.get(i).text().equals("OBIETTIVO")
        && words.get(i + 1).text().equals("DI")
        && KINDS.contains(words.get(i + 2).text());
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

package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of the column <i>tipo</i>. A few are in use everywhere; those of a town are learnt from
 * its document: a word in capitals that stands before values again and again.
 */
final class IndicatorKinds {
  private static final Set<String> COMMON =
      Set.of(
          "EFFICIENZA",
          "EFFICACIA",
          "ECONOMICITA",
          "ECONOMICITA'",
          "ECONOMICITÀ",
          "QUANTITA",
          "QUANTITA'",
          "QUANTITÀ",
          "QUANTITATIVO",
          "QUALITA",
          "QUALITA'",
          "QUALITÀ",
          "QUALITATIVO",
          "TEMPORALE",
          "FINANZIARIO",
          "RISULTATO",
          "OUTPUT",
          "OUTCOME",
          "IMPATTO");

  private static final int SHORTEST = 4;
  private static final int AGAIN = 2;

  private final Set<String> kinds;

  private IndicatorKinds(Set<String> kinds) {
    this.kinds = kinds;
  }

  /**
   * @param groups of all sheets of the document
   */
  static IndicatorKinds learn(List<List<Line>> groups) {
    Set<String> kinds = new HashSet<>(COMMON);
    Map<String, Integer> seen = new HashMap<>();
    for (List<Line> group : groups) {
      for (Line line : group) {
        List<Word> words = line.words();
        for (int i = 0; i + 1 < words.size(); i++) {
          String word = words.get(i).text();
          if (isCandidate(word) && IndicatorValues.fillLineFrom(words, i + 1)) {
            int times = seen.merge(word, 1, Integer::sum);
            if (i == 0 || times >= AGAIN) {
              kinds.add(word);
            }
          }
        }
      }
    }
    return new IndicatorKinds(kinds);
  }

  /** Index of the kind among the words of a row, from a word on; -1 when there is none. */
  int indexIn(List<Word> words, int from) {
    int last = -1;
    for (int i = from; i < words.size(); i++) {
      if (kinds.contains(words.get(i).text())) {
        if (IndicatorValues.beginAt(words, i + 1)) {
          return i;
        }
        // A row may have no value at all: then its kind ends the line.
        last = words.get(i).isLastOfLine() ? i : last;
      }
    }
    return last;
  }

  private static boolean isCandidate(String word) {
    return word.length() >= SHORTEST
        && Character.isLetter(word.charAt(0))
        && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '\'' || c == '/');
  }
}

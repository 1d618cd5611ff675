package it.schedario.ingest.tree;

import it.schedario.ingest.text.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which words the document has beside one another, and how often. */
final class Phrases {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final PairCounts pairs;
  private final Set<String> small = new HashSet<>();

  Phrases(List<TreeLine> lines) {
    Map<Long, Integer> counted = new HashMap<>();
    for (TreeLine line : lines) {
      int last = 0;
      for (int i = 0; i < line.words().size(); i++) {
        String word = line.words().get(i).text();
        String plain = plain(word);
        if (!plain.isEmpty() && Character.isLowerCase(plain.charAt(0))) {
          small.add(plain);
        }
        int number =
            numbers.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> numbers.size() + 1);
        if (i > 0 && !line.gaps().contains(i)) {
          counted.merge(PairCounts.pair(last, number), 1, Integer::sum);
        }
        last = number;
      }
    }
    pairs = new PairCounts(counted);
  }

  /** The number that stands for a word of the document, however its letters are written. */
  int number(Word word) {
    return numbers.getOrDefault(word.text().toLowerCase(Locale.ROOT), 0);
  }

  /** Whether the document has the word with a small letter, too: then it is no name. */
  boolean isCommon(String word) {
    return small.contains(plain(word).toLowerCase(Locale.ROOT));
  }

  private static String plain(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
      to--;
    }
    return word.substring(from, to);
  }

  /** How often one word stands behind the other on a line. */
  int count(int first, int second) {
    return pairs.of(first, second);
  }
}

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
  private final Map<String, Integer> pairs = new HashMap<>();
  private final Set<String> small = new HashSet<>();
  private final Map<String, Integer> words = new HashMap<>();

  Phrases(List<TreeLine> lines) {
    for (TreeLine line : lines) {
      List<Word> words = line.words();
      for (Word word : words) {
        String plain = plain(word.text());
        this.words.merge(plain, 1, Integer::sum);
        if (!plain.isEmpty() && Character.isLowerCase(plain.charAt(0))) {
          small.add(plain);
        }
      }
      for (int i = 1; i < words.size(); i++) {
        if (!line.gaps().contains(i)) {
          pairs.merge(key(words.get(i - 1).text(), words.get(i).text()), 1, Integer::sum);
        }
      }
    }
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

  /** How often a pair of one line stands on others. */
  int others(String first, String second) {
    return count(first, second) - 1;
  }

  int count(String first, String second) {
    return pairs.getOrDefault(key(first, second), 0);
  }

  private static String key(String first, String second) {
    return (first + " " + second).toLowerCase(Locale.ROOT);
  }
}

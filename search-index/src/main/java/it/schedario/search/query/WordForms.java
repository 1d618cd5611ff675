package it.schedario.search.query;

import java.util.List;

/**
 * Forms of one Italian word, as far as their endings show. The light stemmer takes off a vowel
 * only, so {@code aiutate} and {@code aiutare} are two words to it, and it leaves short words.
 */
final class WordForms {
  private static final int SHORTEST_STEM = 3;

  // Number and gender; infinitive, participle and gerund of the three conjugations.
  private static final List<String> ENDINGS =
      List.of(
          "a", "e", "i", "o", "are", "ere", "ire", "ato", "ata", "ati", "ate", "uto", "uta", "uti",
          "ute", "ito", "ita", "iti", "ite", "ando", "endo");

  private WordForms() {}

  /** True when both words may be one stem with different endings. */
  static boolean ofOneWord(String one, String other) {
    return ENDINGS.stream()
        .filter(one::endsWith)
        .map(ending -> one.substring(0, one.length() - ending.length()))
        .filter(stem -> stem.length() >= SHORTEST_STEM && other.startsWith(stem))
        .anyMatch(stem -> ENDINGS.contains(other.substring(stem.length())));
  }
}

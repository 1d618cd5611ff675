package it.schedario.search.query;

import java.util.List;

/**
 * Forms of one Italian verb, as far as their endings show. The light stemmer takes off a vowel
 * only, so {@code aiutate} and {@code aiutare} are two words to it.
 */
final class VerbForms {
  private static final int SHORTEST_STEM = 4;

  // Infinitive, participle and gerund of the three conjugations.
  private static final List<String> ENDINGS =
      List.of(
          "are", "ere", "ire", "ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ito", "ita",
          "iti", "ite", "ando", "endo");

  private VerbForms() {}

  /** True when both words are one stem with an ending of a verb. */
  static boolean ofOneVerb(String one, String other) {
    return ENDINGS.stream()
        .filter(one::endsWith)
        .map(ending -> one.substring(0, one.length() - ending.length()))
        .filter(stem -> stem.length() >= SHORTEST_STEM && other.startsWith(stem))
        .anyMatch(stem -> ENDINGS.contains(other.substring(stem.length())));
  }
}

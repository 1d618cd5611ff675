package it.schedario.ingest.classify;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a text without what Italian changes in them: capitals, accents, last vowels. */
final class Stems {
  /** Shorter words end alike too often: <i>casa, caso</i>. */
  private static final int SHORTEST_WITH_ENDING = 5;

  private static final int SHORTEST_STEM = 4;

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("a ad ai agli al all alla alle allo c che chi col con d da dai dal dall dalla dalle dagli"
                  + " dallo degli dei del dell della delle dello di e ed fra gli i il in l la le lo"
                  + " n ne nei nel nell nella nelle nello negli o od per su sui sul sull sulla sulle"
                  + " sugli tra un una uno")
              .split(" "));

  private Stems() {}

  /**
   * A word that says something.
   *
   * @param start offset in the text
   */
  record Stem(String text, int start, int end) {}

  /** In reading order, without articles and prepositions. */
  static List<Stem> of(String text) {
    List<Stem> stems = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isOfWord(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        String word = fold(text.substring(at, end));
        if (!FUNCTION_WORDS.contains(word)) {
          stems.add(new Stem(stem(word), at, end));
        }
      }
      at = end + 1;
    }
    return stems;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower;
    }
    return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
  }

  private static String stem(String word) {
    if (word.length() < SHORTEST_WITH_ENDING) {
      return word;
    }
    int end = word.length();
    while (end > SHORTEST_STEM && "aeiou".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    // "biblioteche" is the plural of "biblioteca".
    boolean isHardened = end > SHORTEST_STEM && word.charAt(end - 1) == 'h';
    return word.substring(0, isHardened ? end - 1 : end);
  }
}

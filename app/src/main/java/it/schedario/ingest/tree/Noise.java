package it.schedario.ingest.tree;

import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * The dots and single letters the recognition makes of column rules and shades: {@code . . L . 4}.
 */
final class Noise {
  private Noise() {}

  /** The words that are not noise. */
  static List<Word> remove(List<Word> words) {
    List<Word> kept = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = at;
      while (end < words.size() && mayBeNoise(words.get(end).text())) {
        end++;
      }
      if (end == at) {
        kept.add(words.get(at++));
      } else {
        kept.addAll(kept(words.subList(at, end), at == 0));
        at = end;
      }
    }
    return kept;
  }

  /** Single signs and letters are words, unless a dot stands alone among them. */
  private static List<Word> kept(List<Word> run, boolean beginsLine) {
    boolean hasLoneSign = run.stream().anyMatch(word -> isLoneSign(word.text()));
    if (!hasLoneSign) {
      return run;
    }
    String first = run.get(0).text();
    boolean isBullet = beginsLine && run.size() == 1 && first.equals("-");
    boolean isConjunction = !beginsLine && first.equals("e");
    return isBullet || isConjunction ? run.subList(0, 1) : List.of();
  }

  private static boolean mayBeNoise(String word) {
    return word.length() <= 2
        && (word.chars().noneMatch(Character::isLetterOrDigit) && !word.equals("|")
            || Character.isLetter(word.charAt(0))
                && (word.length() == 1 || word.charAt(1) == '.' || word.charAt(1) == ','));
  }

  private static boolean isLoneSign(String word) {
    return ".,;_-".contains(word) || word.equals("..");
  }
}

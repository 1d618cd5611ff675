package it.schedario.ingest.tree;

import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes out of a line what the recognition made of the text above and below in other columns:
 * {@code . . L . 4}.
 *
 * <p>Cells stand on baselines of their own, so a column that has text a little higher or lower
 * leaves such specks. They say where the columns are: text in front of a gap and text behind it
 * belong to different cells, and in front of a line that begins with a gap the left column goes on.
 */
final class Noise {
  /** Words so short that they could be specks, but are none. */
  private static final Set<String> SHORT_WORDS =
      Set.of(
          ("di da in un una la le lo il gli con per tra fra del dei dal dai e è é ed o od se al ai ad"
                  + " non nel nei sul sui su via ore si che cui sia più piu ha no tre sei"
                  + " i a n n. n° nr. ns vs vs. cc gc sal vas atm cup rup sem cse cre pgt due ob. srl"
                  + " spa snc asd sai sgi coc crl iva imu")
              .split(" "));

  private static final String MARKS = ".,;:_’'~)(]['`\"\\-—–*°";
  private static final int LONGEST_SPECK = 3;

  private final Map<String, Integer> counts;
  private final List<Word> words = new ArrayList<>();
  private final Set<Integer> gaps = new TreeSet<>();
  private final Set<Integer> rules = new TreeSet<>();

  private Noise(List<Word> printed, Map<String, Integer> counts) {
    this.counts = counts;
    int at = 0;
    while (at < printed.size()) {
      int end = at;
      while (end < printed.size() && isSpeck(printed, end)) {
        end++;
      }
      if (end == at) {
        words.add(printed.get(at++));
      } else {
        specks(printed.subList(at, end), end == printed.size());
        at = end;
      }
    }
  }

  static Noise of(List<Word> printed, Map<String, Integer> counts) {
    return new Noise(printed, counts);
  }

  /** How often each word stands in the document. */
  static Map<String, Integer> counts(List<Word> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word.text().toLowerCase(Locale.ROOT), 1, Integer::sum));
    return counts;
  }

  /** What is no noise. */
  List<Word> words() {
    return words;
  }

  /** Indices of the words that noise or a column rule stands before. */
  Set<Integer> gaps() {
    return gaps;
  }

  /** Indices of the words that a column rule stands before. */
  Set<Integer> rules() {
    return rules;
  }

  private void specks(List<Word> run, boolean endsLine) {
    boolean hasRule = run.stream().anyMatch(word -> isRule(word.text()));
    boolean hasDot = run.stream().anyMatch(word -> isDot(word.text()));
    boolean strays =
        run.stream().allMatch(word -> isStray(word.text()))
            && (endsLine || words.isEmpty())
            && run.stream().noneMatch(word -> isBullet(word.text()));
    if (!hasRule && !hasDot && !strays) {
      words.addAll(run);
      return;
    }
    int from = 0;
    // A conjunction or dash at the end of a line of a cell; a dash at the beginning of one.
    String first = run.get(0).text();
    if (!words.isEmpty()
        && (first.equals("e") || first.equals("-") && run.size() > 1)
        && !Words.endsOpen(words.get(words.size() - 1).text())) {
      words.add(run.get(0));
      from = 1;
    }
    int to = run.size();
    if (!endsLine
        && to > from
        && isBullet(run.get(to - 1).text())
        && (to - 1 == from || isRule(run.get(to - 2).text()))) {
      to--;
    }
    if (from < to) {
      gaps.add(words.size());
      for (Word word : run.subList(from, to)) {
        if (isRule(word.text())) {
          rules.add(words.size());
        }
      }
    }
    words.addAll(run.subList(to, run.size()));
  }

  private boolean isSpeck(List<Word> printed, int at) {
    String word = printed.get(at).text();
    if (isDot(word)
        || isRule(word)
        || isBullet(word)
        || word.equals(">") && at > 0 && isDot(printed.get(at - 1).text())) {
      return true;
    }
    if (Character.isDigit(word.charAt(0))) {
      return word.length() == 1
          && at + 1 < printed.size()
          && isDot(printed.get(at + 1).text())
          && at > 0
          && isDot(printed.get(at - 1).text());
    }
    boolean isAmongSpecks =
        word.length() == 2
            && (at == 0 || isLoneSign(printed.get(at - 1).text()))
            && at + 1 < printed.size()
            && isLoneSign(printed.get(at + 1).text())
            && Character.isUpperCase(word.charAt(0));
    return isAmongSpecks
        || isStray(word)
        || word.length() == 1 && Character.isLetter(word.charAt(0));
  }

  /** A fragment of letters that is no word: short, and nowhere else in the document. */
  private boolean isStray(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (word.charAt(0) == '.' && word.length() <= 3 || word.equals("&")) {
      return true;
    }
    if (word.length() == 1) {
      return Character.isLetter(word.charAt(0)) && "eèéoai".indexOf(word.charAt(0)) < 0;
    }
    boolean isShort =
        word.length() <= LONGEST_SPECK
            || word.length() == LONGEST_SPECK + 1
                && lower.equals(word)
                && "aeioun".indexOf(word.charAt(3)) < 0;
    return isShort
        && word.chars().anyMatch(Character::isLetter)
        && !SHORT_WORDS.contains(lower)
        && !TimeMarker.isPeriod(lower)
        && (word.length() == 2
            ? lower.chars().noneMatch(c -> "aeiou".indexOf(c) >= 0)
                || counts.getOrDefault(lower, 0) <= 1
            : counts.getOrDefault(lower, 0) <= 1)
        && word.chars().noneMatch(Character::isDigit);
  }

  private static boolean isLoneSign(String word) {
    return isDot(word) || word.length() == 1 && "LNIl".indexOf(word.charAt(0)) >= 0;
  }

  private static boolean isRule(String word) {
    return word.equals("|") || word.equals(".|") || word.equals("|.");
  }

  private static boolean isBullet(String word) {
    return word.equals("-") || word.equals("—") || word.equals("–");
  }

  /** Signs that never stand alone in print. */
  private static boolean isDot(String word) {
    return word.length() <= LONGEST_SPECK
        && !isBullet(word)
        && word.chars().allMatch(c -> MARKS.indexOf(c) >= 0);
  }
}

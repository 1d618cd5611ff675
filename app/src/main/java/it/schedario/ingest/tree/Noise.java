package it.schedario.ingest.tree;

import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.List;
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
  private static final Set<String> SHORT_WORDS =
      Set.of(
          ("di da in un una la le lo il gli con per tra fra del dei dal dai e è é ed o od se al ai ad"
                  + " non nel nei sul sui su via ore si i € % n. n° nr. cc gc sal vas atm cup rup"
                  + " sem cse cre pgt due ob. srl spa snc")
              .split(" "));

  private final List<Word> words = new ArrayList<>();
  private final Set<Integer> gaps = new TreeSet<>();
  private final Set<Integer> rules = new TreeSet<>();

  private Noise(List<Word> printed) {
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

  static Noise of(List<Word> printed) {
    return new Noise(printed);
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
    boolean hasRule = run.stream().anyMatch(word -> word.text().equals("|"));
    boolean hasDot = run.stream().anyMatch(word -> isDot(word.text()));
    boolean atEnd = words.isEmpty() || endsLine;
    boolean hasLetters =
        atEnd && run.stream().allMatch(word -> isStrayLetter(word.text(), run.size()));
    if (!hasRule && !hasDot && !hasLetters && run.size() < 3) {
      boolean isBullet = run.size() == 1 && !Words.isLetters(run.get(0).text());
      boolean behindOpen =
          endsLine && !words.isEmpty() && Words.endsOpen(words.get(words.size() - 1).text());
      if (!(isBullet && behindOpen)) {
        words.addAll(run);
      }
      return;
    }
    keepBefore(run, hasDot);
    gaps.add(words.size());
    if (hasRule) {
      rules.add(words.size());
    }
    Word last = run.get(run.size() - 1);
    if (hasRule && run.size() > 1 && !endsLine && "-—~".contains(last.text())) {
      words.add(last);
    }
  }

  /** What stands before the first rule where nothing else is noise, and a conjunction. */
  private void keepBefore(List<Word> run, boolean hasDot) {
    if (words.isEmpty()) {
      return;
    }
    boolean asksForMore = Words.endsOpen(words.get(words.size() - 1).text());
    for (Word word : run) {
      boolean isConjunction = word.text().equals("e") && word.equals(run.get(0)) && !asksForMore;
      if (word.text().equals("|") || hasDot && !isConjunction) {
        return;
      }
      words.add(word);
    }
  }

  private static boolean isSpeck(List<Word> printed, int at) {
    String word = printed.get(at).text();
    if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return word.length() <= 3;
    }
    if (Character.isDigit(word.charAt(0))) {
      return word.length() == 1
          && at + 1 < printed.size()
          && isDot(printed.get(at + 1).text())
          && (at == 0 || isDot(printed.get(at - 1).text()));
    }
    boolean isShort = word.length() <= 2 || word.length() == 3 && !Words.isLetters(word);
    return word.length() == 1 || isShort && !SHORT_WORDS.contains(word);
  }

  /** Single letters are words inside a line; at its ends only the conjunctions are. */
  private static boolean isStrayLetter(String word, int run) {
    return word.length() == 1
        && Character.isLetter(word.charAt(0))
        && (run > 1 || "eèéoai".indexOf(word.charAt(0)) < 0);
  }

  /** A sign that never stands alone in print. */
  private static boolean isDot(String word) {
    return word.chars().allMatch(c -> ".,;:_-—’'~)(".indexOf(c) >= 0)
        && word.chars().anyMatch(c -> ".,;:_’)(".indexOf(c) >= 0);
  }
}

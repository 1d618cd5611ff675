package it.schedario.search.engine;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of texts, each with the way it is printed. */
final class PrintedWords {
  /** Below are articles, abbreviations and what is left of torn words. */
  static final int SHORTEST = 3;

  /** Above are no words but table rules and addresses. */
  private static final int LONGEST = 40;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final StopWords stopWords;
  private final Map<String, Word> words = new TreeMap<>();

  PrintedWords(StopWords stopWords) {
    this.stopWords = stopWords;
  }

  /**
   * @param times how often each of the words counts
   */
  void add(String text, int times) {
    Matcher found = WORD.matcher(text);
    while (found.find()) {
      if (found.end() - found.start() <= LONGEST) {
        addWord(found.group().toLowerCase(Locale.ROOT), times);
      }
    }
  }

  private void addWord(String word, int times) {
    String folded = folded(word);
    if (folded.length() >= SHORTEST && !stopWords.contains(folded)) {
      words.merge(folded, new Word(folded, word, times), Word::and);
    }
  }

  /** In alphabetical order. */
  Collection<Word> words() {
    return words.values();
  }

  /** Without accents, as the analysis leaves a word; in lower case. */
  static String folded(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      plain = word.charAt(i) < 128;
    }
    String base =
        plain
            ? word
            : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    return base.toLowerCase(Locale.ROOT);
  }

  /**
   * A word of the texts.
   *
   * @param printed in lower case
   */
  record Word(String folded, String printed, int count) {

    /** Titles in capitals lose their accents: one place that has them is enough. */
    private Word and(Word other) {
      return new Word(
          folded, printed.equals(folded) ? other.printed : printed, count + other.count);
    }
  }
}

package it.schedario.search.engine;

import java.text.Normalizer;
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
  private final Map<String, String> printed = new TreeMap<>();

  PrintedWords(StopWords stopWords) {
    this.stopWords = stopWords;
  }

  void add(String text) {
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      if (words.end() - words.start() <= LONGEST) {
        add(text, words.start(), words.end());
      }
    }
  }

  private void add(String text, int start, int end) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    String folded = folded(word);
    if (folded.length() >= SHORTEST && !stopWords.contains(folded)) {
      // Titles in capitals lose their accents: one place that has them is enough.
      printed.merge(folded, word, (first, next) -> first.equals(folded) ? next : first);
    }
  }

  /** In lower case, by the folded word. */
  Map<String, String> byFoldedWord() {
    return printed;
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
}

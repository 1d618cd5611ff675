package it.schedario.search.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What has been typed so far.
 *
 * @param before the text before its last word
 * @param last the last word as typed, maybe half of it; blank when there is no word
 * @param words of the whole text as keywords hold them, the last one maybe half
 */
record TypedText(String before, String last, List<String> words) {
  /** Of a long text the end tells what is being typed. */
  private static final int MOST_WORDS = 8;

  private static final Pattern LAST_WORD =
      Pattern.compile("(?<word>[\\p{L}\\p{M}\\p{N}]+)[^\\p{L}\\p{M}\\p{N}]*$");

  static TypedText of(String text, SuggestionKeys keys) {
    Matcher word = LAST_WORD.matcher(text);
    boolean found = word.find();
    String before = found ? text.substring(0, word.start("word")) : text;
    return new TypedText(before, found ? word.group("word") : "", words(text, keys));
  }

  private static List<String> words(String text, SuggestionKeys keys) {
    List<String> typed = keys.words(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      // What is being typed may yet become a longer word than "al".
      if (i == typed.size() - 1 || !keys.stopWords().contains(typed.get(i))) {
        words.add(typed.get(i));
      }
    }
    return words.subList(Math.max(0, words.size() - MOST_WORDS), words.size());
  }

  /** Matches keywords that have these words in this order, whatever stands between them. */
  String pattern() {
    String some = "[^" + SuggestionKeys.SEPARATOR + "]*";
    return some + " " + String.join(" (" + some + " )?", words) + ".*";
  }

  boolean hasDigits() {
    return words.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit));
  }
}

package it.schedario.schema.acts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Printed forms and what they mean; the longest form that fits wins.
 *
 * <p>An acronym fits with or without dots between its letters; a phrase fits its words, abbreviated
 * with a dot or joined with a hyphen or not.
 */
final class WordTable<T> {
  /** Longest acronym, so that a row of dotted initials is not followed for ever. */
  private static final int MAX_LETTERS = 6;

  private final Map<String, T> acronyms = new HashMap<>();
  private final Map<String, List<Phrase<T>>> phrases = new HashMap<>();

  void acronym(String letters, T meaning) {
    acronyms.put(letters, meaning);
  }

  void phrase(String words, T meaning) {
    List<String> list = List.of(words.split(" "));
    List<Phrase<T>> sameStart = phrases.computeIfAbsent(list.get(0), word -> new ArrayList<>());
    sameStart.add(new Phrase<>(list, meaning));
    sameStart.sort(Comparator.comparing((Phrase<T> phrase) -> phrase.words().size()).reversed());
  }

  /** The form that begins at this token, null when none does. */
  @Nullable Match<T> match(Tokens tokens, int at) {
    if (!tokens.at(at).isWord()) {
      return null;
    }
    for (Phrase<T> phrase : phrases.getOrDefault(tokens.at(at).text(), List.of())) {
      int next = phrase.next(tokens, at);
      if (next > 0) {
        return new Match<>(phrase.meaning(), next, true);
      }
    }
    return matchAcronym(tokens, at);
  }

  private @Nullable Match<T> matchAcronym(Tokens tokens, int at) {
    if (endsLongerAcronym(tokens, at)) {
      return null;
    }
    Match<T> longest = null;
    StringBuilder letters = new StringBuilder();
    boolean capitals = true;
    int index = at;
    while (tokens.at(index).isWord()
        && letters.length() + tokens.at(index).length() <= MAX_LETTERS) {
      letters.append(tokens.at(index).text());
      capitals &= tokens.inCapitals(index);
      boolean dot = tokens.at(index + 1).is(".") && tokens.joinsPrevious(index + 1);
      index += dot ? 2 : 1;
      T meaning = acronyms.get(letters.toString());
      if (meaning != null) {
        boolean dottedInside = index - (dot ? 2 : 1) > at;
        longest = new Match<>(meaning, index, capitals || dottedInside);
      }
      if (!dot) {
        break;
      }
    }
    return longest;
  }

  /** Whether these letters go on an acronym, as the L of A.S.L., or a number, as in 3DD. */
  private static boolean endsLongerAcronym(Tokens tokens, int at) {
    if (!tokens.joinsPrevious(at)) {
      return false;
    }
    Token previous = tokens.at(at - 1);
    return previous.isNumber()
        || (previous.is(".")
            && tokens.joinsPrevious(at - 1)
            && tokens.at(at - 2).isWord()
            && tokens.at(at - 2).length() == 1);
  }

  /**
   * A form that fits.
   *
   * @param next index of the token behind it
   * @param distinct false for an acronym in small letters without dots, which may be a mere word
   */
  record Match<T>(T meaning, int next, boolean distinct) {}

  private record Phrase<T>(List<String> words, T meaning) {

    /** Index of the token behind the phrase, 0 when it does not begin here. */
    int next(Tokens tokens, int at) {
      int index = at;
      for (String word : words) {
        if (!tokens.at(index).is(word)) {
          return 0;
        }
        index++;
        if (tokens.at(index).is("-") || (tokens.at(index).is(".") && tokens.joinsPrevious(index))) {
          index++;
        }
      }
      return index;
    }
  }
}

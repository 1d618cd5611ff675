package it.schedario.search.query;

import it.schedario.search.query.QueryNode.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word of a query and what the analysis makes of it.
 *
 * @param position where it begins in the query, from 1
 * @param exact its terms in the exact view; several for {@code PEG-PIAO}
 * @param stemmed its terms in the stemmed view; none for a stop word
 */
record TypedWord(String text, int position, List<String> exact, List<String> stemmed) {
  // "GC n. 279/2024": between body and number these say nothing.
  private static final Set<String> BEFORE_NUMBER = Set.of("n", "nr", "num", "numero");

  // The longest abbreviation of an act or its body: "DPCM", "DLGS".
  private static final int BODY_LENGTH = 4;

  private static final Pattern SIGNS_AROUND =
      Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  static TypedWord of(Word word, TextAnalysis analysis) {
    String text = word.text();
    return new TypedWord(
        text,
        word.position(),
        analysis.terms(View.EXACT, text),
        analysis.terms(View.STEMMED, text));
  }

  /** As typed, without the signs before and behind it. */
  String shown() {
    return SIGNS_AROUND.matcher(text).replaceAll("");
  }

  boolean saysNothing() {
    return exact.isEmpty();
  }

  boolean isStopWord() {
    return stemmed.isEmpty();
  }

  /** Numbers, codes, act numbers: what is never relaxed and never corrected. */
  boolean isCode() {
    return exact.stream().anyMatch(term -> term.chars().anyMatch(Character::isDigit));
  }

  boolean isFillerBeforeNumber() {
    return exact.size() == 1 && BEFORE_NUMBER.contains(exact.get(0));
  }

  /** Before a number, an abbreviation is the body of an act: {@code DGR}, {@code d.lgs.} */
  boolean isActBody() {
    return exact.size() == 1
        && exact.get(0).length() <= BODY_LENGTH
        && (text.contains(".") || text.chars().noneMatch(Character::isLowerCase));
  }
}

package it.schedario.ingest.tree;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How such tables are set, each rule with the weight of breaking it.
 *
 * <p>The weights were balanced by eye against a real document; only their proportions matter.
 */
final class Rules {
  // A description is what the office is to do.
  static final double NEW_OBJECTIVE = 0.3;

  /** Every line belongs to an objective; a cell may be longer than any we look for. */
  static final double LINE_OF_NO_OBJECTIVE = 4;

  /** It begins with a capital. */
  static final double BEGINS_INSIDE_A_SENTENCE = 2.5;

  /** Numbered items belong to the other columns. */
  static final double BEGINS_WITH_A_NUMBER = 1.5;

  static final double BEGINS_WITH_A_SIGN = 0.6;

  /** An infinitive (Favorire, Attuare) opens descriptions and little else. */
  static final double INFINITIVE = -0.7;

  /** It is rarely shorter than this many characters. */
  static final int USUAL_LENGTH = 40;

  static final double SHORT_PER_CHARACTER = 0.05;

  /** It does not end in a preposition, an article, a comma. */
  static final double ENDS_OPEN = 2.5;

  // A column is wrapped where the next word does not fit.
  static final int SLACK = 4;
  static final double NOT_FULL_PER_CHARACTER = 0.15;
  static final double MOST_NOT_FULL = 4;
  static final double TOO_WIDE_PER_CHARACTER = 0.6;
  static final double GOES_ON_WITH_CAPITAL = 1.0;
  static final double GOES_ON_WITH_CAPITAL_NOT_FULL = 1.6;
  static final double GOES_ON_WITH_CAPITAL_BEHIND_OPEN = 0.3;
  static final double GOES_ON_IN_NEW_PARAGRAPH = 0.8;
  static final double GOES_ON_OVER_PAGE = 0.2;
  static final double SKIPS_LINE_OF_ROWS = 0.3;
  static final double SKIPS_LINE_OF_CELL = 0.05;

  // The next column begins behind a rule, or with a word that opens cells.
  static final double RULE_IGNORED = 3;
  static final double RULE_IGNORED_TOO_WIDE = 2;
  static final double NEXT_OPENS_LIKE_A_CELL = 0.1;
  static final double NEXT_OPENS_WITH_CAPITAL = 0.6;
  static final double NEXT_BEGINS_INSIDE = 0.9;
  static final double CUT_BEHIND_OPEN_WORD = 2;
  static final double PARAGRAPH_CUT = 1.5;
  static final double NARROW_PARAGRAPH = 1.5;

  // What is left beside the description fits into the two narrow columns.
  static final int TWO_COLUMNS = 84;
  static final int ONE_COLUMN = 50;
  static final int NARROW_COLUMN = 46;
  static final double WIDER_THAN_ONE = 0.4;
  static final double WIDER_THAN_TWO = 1.0;
  static final double WIDER_THAN_TWO_PER_CHARACTER = 0.1;
  static final double RULE_BEHIND_WIDE_COLUMN = 3;
  static final double WIDE_PARAGRAPH = 1.5;

  // Cells are centred: a row reaches as far above its marker as below.
  static final double OFF_CENTRE = 0.35;
  static final double DESCRIPTION_OFF_CENTRE = 0.3;
  static final double DESCRIPTION_OFF_CENTRE_OF_ROWS = 0.15;
  static final double BEHIND_LAST_MARKER = 0.5;
  static final double DESCRIPTION_NOT_FIRST = 0.6;
  static final double DESCRIPTION_NOT_FIRST_BESIDE_ROWS = 0.25;
  static final double STARTS_INSIDE_A_SENTENCE = 1.5;
  static final double STARTS_A_PARAGRAPH = -0.3;

  // A row has an instrument and a result beside the description.
  static final double NOTHING_BESIDE = 2;
  static final double ONE_CELL_BESIDE = 1;

  // A further row of the same objective has no description of its own.
  static final double FURTHER_ROW = 0.5;
  static final double FURTHER_ROW_WIDER_THAN_ONE = 1.6;
  static final double FURTHER_ROW_WIDER_THAN_TWO = 2.6;
  static final double FURTHER_ROW_OF_ONE_LINE = 0.8;

  private static final Pattern INFINITIVES = Pattern.compile("\\p{Lu}\\p{L}*(?:are|ere|ire|rre)");
  private static final Pattern NUMBERED = Pattern.compile("\\d+[.)]");

  private static final Set<String> OPEN_WORDS =
      Set.of(
          ("di del della dei delle degli dell' al alla ai alle per con in nel nella nei e ed o a da"
                  + " dal dalla dalle il la le lo gli i un una che tra su sul sulla se non")
              .split(" "));

  private Rules() {}

  static boolean endsOpen(String word) {
    return OPEN_WORDS.contains(word.toLowerCase(Locale.ROOT))
        || word.endsWith(",")
        || word.endsWith("'");
  }

  /** A small letter, or an article whose L was taken for I or a bar: {@code I'attivita}. */
  static boolean beginsInside(String word) {
    boolean isArticle =
        word.length() > 1
            && (word.charAt(0) == 'I' || word.charAt(0) == '|')
            && (word.charAt(1) == '\'' || word.charAt(1) == '’');
    return Character.isLowerCase(word.charAt(0)) || isArticle;
  }

  static boolean beginsWithCapital(String word) {
    return Character.isUpperCase(word.charAt(0)) && !beginsInside(word);
  }

  /** The cost of beginning a description with this word. */
  static double beginning(String word) {
    if (beginsInside(word)) {
      return BEGINS_INSIDE_A_SENTENCE;
    }
    if (INFINITIVES.matcher(word).matches()) {
      return INFINITIVE;
    }
    if (NUMBERED.matcher(word).matches()) {
      return BEGINS_WITH_A_NUMBER;
    }
    if (Character.isUpperCase(word.charAt(0))) {
      return 0;
    }
    boolean isSign = Character.isDigit(word.charAt(0)) || "\"“".indexOf(word.charAt(0)) >= 0;
    return isSign ? BEGINS_WITH_A_SIGN : BEGINS_INSIDE_A_SENTENCE;
  }
}

package it.schedario.ingest.tree;

/**
 * How such tables are set, each rule with what breaking it costs.
 *
 * <p>Only the proportions matter: a rule that real tables never break costs 1 or more, one they
 * often break a few tenths.
 */
final class Rules {
  // A description begins with what the office is to do, and is a whole sentence.
  static final double BEGINS_WITH_NO_ACTION = 0.2;
  static final double BEGINS_INSIDE_A_SENTENCE = 2;
  static final double BEGINS_WITH_A_SMALL_ACTION = 0.5;
  static final double BEGINS_WITH_A_NUMBER = 2;
  static final double ENDS_OPEN = 2;
  static final double ENDS_IN_BRACKETS = 1;
  static final double SHORT_PER_CHARACTER = 0.03;
  static final double USUAL_LENGTH = 40;

  // Its lines are full: each was wrapped because the next word did not fit.
  static final double SLACK = 5;
  static final double NOT_FULL_PER_CHARACTER = 0.14;
  static final double MOST_NOT_FULL = 3;
  static final double TOO_WIDE_PER_CHARACTER = 0.4;
  static final double GOES_ON_WITH_CAPITAL = 1;
  static final double GOES_ON_IN_NEW_PARAGRAPH = 0.28;
  static final double GOES_ON_OVER_PAGE = 0.2;
  static final double SKIPS_LINE_BEGUN_WITH_GAP = 0.05;
  static final double SKIPS_LINE_OF_ROWS = 1.1;
  static final double SKIPS_LINE_OF_CELL = 0.05;

  // The next column begins behind a gap, or with a word that opens cells.
  static final double GAP_IGNORED = 0.7;
  static final double NEXT_OPENS_CELLS = 0.14;
  static final double NEXT_HAS_CAPITAL = 0.5;
  static final double NEXT_BEGINS_INSIDE = 1;
  static final double CUT_BEHIND_SENTENCE = 0.2;
  static final double CUT_BEHIND_OPEN_WORD = 1.2;
  static final double OPENER_INSIDE = 0.7;
  static final double PARAGRAPH_CUT = 0.8;
  static final double NARROW_PARAGRAPH = 1.5;

  // The two columns beside the description are narrow.
  static final double TWO_COLUMNS = 80;
  static final double NARROW_COLUMN = 47;
  static final double WIDER_THAN_TWO = 1;
  static final double WIDER_THAN_TWO_PER_CHARACTER = 0.1;
  static final double GAP_BEHIND_WIDE_COLUMN = 2;
  static final double ONE_CELL_TOO_WIDE = 1.2;
  static final double WIDE_PARAGRAPH = 1.4;

  // Cells are centred in their row, the description in its rows.
  static final double NEW_OBJECTIVE = 0.3;
  static final double ROW_OFF_CENTRE = 0.5;
  static final double DESCRIPTION_OFF_MARKER = 0.6;
  static final double DESCRIPTION_OFF_ROWS = 0.5;
  static final double DESCRIPTION_BELOW_OTHER_CELLS = 0.5;
  static final double GAP_FAR_FROM_DESCRIPTION = 0.4;
  static final double BEHIND_LAST_MARKER = 0.1;
  static final double STARTS_INSIDE_A_SENTENCE = 0.5;
  static final double STARTS_NO_PARAGRAPH = 0.15;

  // A row has two cells beside the description; one without a description costs little.
  static final double CELL_MISSING = 1.4;
  static final double FURTHER_ROW = 1.4;
  static final double FURTHER_ROW_OF_ONE_LINE = 0.6;
  static final double FURTHER_ROW_OF_WIDE_LINES = 2.5;

  private Rules() {}

  static final double beginning(String word) {
    if (Words.isNumber(word)) {
      return BEGINS_WITH_A_NUMBER;
    }
    if (Words.beginsInside(word)) {
      return Words.namesAction(word) ? BEGINS_WITH_A_SMALL_ACTION : BEGINS_INSIDE_A_SENTENCE;
    }
    return Words.namesAction(word) ? 0 : BEGINS_WITH_NO_ACTION;
  }
}

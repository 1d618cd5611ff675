package it.schedario.ingest.tree;

/**
 * What speaks against a reading of a table, and how much. A reading is the sum of its costs, the
 * cheapest is taken.
 *
 * <p>The weights were found by trying, on the one document at hand and on trees of our own that are
 * printed with columns of several widths. Whoever changes one compares both.
 */
final class Costs {
  static final float NEVER = 1e6f;

  // How a line is split.

  /** A piece is wider than its column, for each average letter. */
  static final float OVERFLOW = 0.61f;

  /** A boundary between columns that is not printed. */
  static final float CUT = 0.15f;

  /** The words around it stand together elsewhere. */
  static final float CUT_LINKED = 0.5f;

  /** A boundary between the number of a list and what it numbers. */
  static final float CUT_BEHIND_ITEM = 2.5f;

  /** Noise or a column rule within a cell. */
  static final float GAP_INSIDE = 2.8f;

  static final float RULE_INSIDE = 3.9f;

  /** Noise where a column is that has text a little higher or lower: the line has none of it. */
  static final float LEFT_OF_GAP = 3.61f;

  static final float RIGHT_OF_GAP = 0.66f;

  /** Noise between two columns that both have text. */
  static final float GAP_BETWEEN_NEIGHBOURS = 1.49f;

  /** A capital within a cell: of a word that is no name, of a name, behind a sentence. */
  static final float CAPITAL_INSIDE = 1.1f;

  static final float NAME_INSIDE = 0.14f;
  static final float SENTENCE_INSIDE = 0.26f;

  /** The number of a list behind other words of a cell. */
  static final float ITEM_INSIDE = 1.4f;

  /** A time marker that is a word of a cell; less where the word before asks for it. */
  static final float MARKER_AS_TEXT = 3.15f;

  static final float MARKER_ASKED_FOR = 3.62f;

  /** Where no row has its marker yet, each block is the cell of one column. */
  static final float BLOCK_OF_TWO_COLUMNS = 1.15f;

  // How a cell goes on on another line.

  /** The first word had fitted on the line before; less behind a sentence. */
  static final float WOULD_HAVE_FITTED = 3.07f;

  static final float SENTENCE_WOULD_HAVE_FITTED = 0.81f;
  static final float CAPITAL_CONTINUES = 0.63f;
  static final float NAME_CONTINUES = 0.2f;
  static final float LOWER_AFTER_SENTENCE = 0.77f;
  static final float FIRST_ITEM_CONTINUES = 0.8f;

  /** For each line too far away. */
  static final float LINES_SKIPPED = 0.99f;

  /** A column is left out of a line that has no trace of it. */
  static final float LEFT_OUT = 1.35f;

  static final float AFTER_BLANK = 0.92f;
  static final float BLOCK_CONTINUES_BLOCK = 0.77f;

  /** The document has the two words together elsewhere: that speaks for it. */
  static final float JOINS_PHRASE = -0.74f;

  // How a cell begins and ends.

  static final float LOWER_STARTS = 0.57f;

  /** A noun of action or an infinitive. */
  static final float ACTION_STARTS = 0.39f;

  /** A preposition, an article, a conjunction. */
  static final float WEAK_STARTS = 7.21f;

  static final float LATER_ITEM_STARTS = 0.45f;

  /** In the middle of a line, and nothing shows it. */
  static final float CUT_UNFOUNDED = 0.48f;

  static final float CUT_BEFORE_ACTION = 0.8f;
  static final float CUT_BEFORE_NAME = 0.85f;

  /** Other cells that begin so are in another column. */
  static final float STRANGE_START = 1.08f;

  static final float STARTS_BELOW_MARKER = 0.38f;

  /** The same behind a blank line. */
  static final float BLOCK_BELOW_MARKER = 3.38f;

  /** Behind a word that asks for more. */
  static final float OPEN_ENDS = 2.66f;

  static final float FULL_LINE_ENDS = 0.52f;

  // How a row is made.

  static final float NEW_ROW = 0.45f;
  static final float NEW_OBJECTIVE = 0.2f;

  /** A description begins on a page behind its rows, or below rows that are blocks. */
  static final float DESCRIBES_LATE = 2f;

  /** A short description that other lines of the table begin with, too. */
  static final float REPEATED = 0.43f;

  static final float NO_MARKER = 3f;
  static final float TWO_MARKERS = 8.83f;
  static final float NO_INSTRUMENT = 0.6f;

  /** Rows of an objective may share it. */
  static final float SAME_INSTRUMENT = 0.68f;

  static final float NO_RESULT = 2.4f;
  static final float NO_DESCRIPTION = 5f;

  /** A row without a beginning description, or with one, where the table has few of them. */
  static final float ROW_HABIT = 0.24f;

  /** Something of a row behind a marker that is a block of its own. */
  static final float BEHIND_CLOSED_ROW = 2.5f;

  /** Cells are set in the middle of their row: for each line too many on a side of the marker. */
  static final float UNBALANCED = 0.64f;

  /** Half a line off is rounded to one where cells have an odd and an even number of lines. */
  static final float OFF_BY_ONE = 0.36f;

  /** A block of an earlier column behind one of a later column. */
  static final float BACKWARDS = 0.94f;

  /** The foot of a page was printed behind its head. */
  static final float DEFERRED = 1f;

  /** A description stands in the middle of its rows: for each line off. */
  static final float OBJECTIVE_OFF_CENTRE = 0.33f;

  static final int MOST_OFF_CENTRE = 4;

  // What the wrapping of a cell tells.

  /** A line with less room than this share of its column is as good as full. */
  static final float FULL = 1.08f;

  /** So much of a column left free tells surely that the next word was not meant for it. */
  static final float FREE = 0.15f;

  private Costs() {}
}

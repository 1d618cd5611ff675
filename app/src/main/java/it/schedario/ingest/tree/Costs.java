package it.schedario.ingest.tree;

/**
 * What speaks against a reading of a table, and how much. A reading is the sum of its costs, the
 * cheapest is taken. One point is about what a small letter at the beginning of a cell costs.
 */
final class Costs {
  static final float NEVER = 1e6f;

  // How a line is split.

  /** A piece is wider than its column, for each average letter. */
  static final float OVERFLOW = 0.7f;

  /** A boundary between columns that is not printed. */
  static final float CUT = 0.3f;

  /** The words around it stand together elsewhere. */
  static final float CUT_LINKED = 0.3f;

  /** Noise or a column rule within a cell. */
  static final float GAP_INSIDE = 2.8f;

  static final float RULE_INSIDE = 6f;

  /** Noise where a column is that has text a little higher or lower: the line has none of it. */
  static final float LEFT_OF_GAP = 2.5f;

  static final float RIGHT_OF_GAP = 0.8f;

  /** Noise between two columns that both have text. */
  static final float GAP_BETWEEN_NEIGHBOURS = 1.1f;

  /** A capital within a cell: of a word that is no name, of a name, behind a sentence. */
  static final float CAPITAL_INSIDE = 1.1f;

  static final float NAME_INSIDE = 0.1f;
  static final float SENTENCE_INSIDE = 0.4f;

  /** The number of a list behind other words of a cell. */
  static final float ITEM_INSIDE = 1.4f;

  /** A time marker that is a word of a cell; less where the word before asks for it. */
  static final float MARKER_AS_TEXT = 4f;

  static final float MARKER_ASKED_FOR = 1.4f;

  /** Where no row has its marker yet, each block is the cell of one column. */
  static final float BLOCK_OF_TWO_COLUMNS = 2.8f;

  // How a cell goes on on another line.

  /** The first word had fitted on the line before; less behind a sentence. */
  static final float WOULD_HAVE_FITTED = 2.2f;

  static final float SENTENCE_WOULD_HAVE_FITTED = 0.8f;
  static final float CAPITAL_CONTINUES = 0.7f;
  static final float NAME_CONTINUES = 0.2f;
  static final float LOWER_AFTER_SENTENCE = 0.4f;
  static final float FIRST_ITEM_CONTINUES = 0.8f;

  /** For each line too far away. */
  static final float LINES_SKIPPED = 0.5f;

  /** A column is left out of a line that has no trace of it. */
  static final float LEFT_OUT = 0.8f;

  static final float AFTER_BLANK = 0.6f;
  static final float BLOCK_CONTINUES_BLOCK = 0.4f;

  /** The document has the two words together elsewhere: that speaks for it. */
  static final float JOINS_PHRASE = -0.5f;

  // How a cell begins and ends.

  static final float LOWER_STARTS = 1f;

  /** A noun of action or an infinitive. */
  static final float ACTION_STARTS = 0.6f;

  /** A preposition, an article, a conjunction. */
  static final float WEAK_STARTS = 2.5f;

  static final float LATER_ITEM_STARTS = 0.7f;

  /** In the middle of a line, and nothing shows it. */
  static final float CUT_UNFOUNDED = 1.6f;

  static final float CUT_BEFORE_ACTION = 0.7f;
  static final float CUT_BEFORE_NAME = 0.7f;

  /** Other cells that begin so are in another column. */
  static final float STRANGE_START = 0.8f;

  static final float STARTS_BELOW_MARKER = 1f;

  /** The same behind a blank line. */
  static final float BLOCK_BELOW_MARKER = 2.5f;

  /** Behind a word that asks for more. */
  static final float OPEN_ENDS = 3.1f;

  static final float FULL_LINE_ENDS = 0.5f;

  // How a row is made.

  static final float NEW_ROW = 0.3f;
  static final float NO_MARKER = 4f;
  static final float TWO_MARKERS = 7.3f;
  static final float NO_INSTRUMENT = 0.7f;
  static final float NO_RESULT = 2.4f;

  /** A row without a beginning description, or with one, where the table has few of them. */
  static final float ROW_HABIT = 0.2f;

  /** Something of a row behind a marker that is a block of its own. */
  static final float BEHIND_CLOSED_ROW = 2.5f;

  /** A description goes on in a further row. */
  static final float SPANNING = 0.8f;

  /** Cells are set in the middle of their row: for each line too many on a side of the marker. */
  static final float UNBALANCED = 0.7f;

  /** A block of an earlier column behind one of a later column. */
  static final float BACKWARDS = 1f;

  /** The foot of a page was printed behind its head. */
  static final float DEFERRED = 1f;

  /** A description stands in the middle of its rows: for each line off. */
  static final float OBJECTIVE_OFF_CENTRE = 0.3f;

  private Costs() {}
}

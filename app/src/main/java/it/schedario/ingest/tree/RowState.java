package it.schedario.ingest.tree;

/** What is known of a row and its objective while they are read, as one number. */
final class RowState {
  private static final int MARKED = 1;
  private static final int CLOSED = 2;
  private static final int CUT_ROW = 4;
  private static final int CUT_OBJECTIVE = 8;
  private static final int IN_ROW = 16;

  private static final int FURTHER = 32;

  private static final int ABOVE = 6;
  private static final int INSTRUMENT = 12;
  private static final int RESULT = 18;
  private static final int BITS = 6;
  private static final int MASK = (1 << BITS) - 1;
  private static final int HALF = 1 << BITS - 1;

  /** Before the first row. */
  static final int NONE = HALF << INSTRUMENT | HALF << RESULT;

  private RowState() {}

  static boolean isInRow(int state) {
    return (state & IN_ROW) != 0;
  }

  static boolean isMarked(int state) {
    return (state & MARKED) != 0;
  }

  /** Whether the marker was a block of its own: nothing of the row follows. */
  static boolean isClosed(int state) {
    return (state & CLOSED) != 0;
  }

  /** Whether the end of a page cuts the row: its cells are in no known order then. */
  static boolean isRowCut(int state) {
    return (state & CUT_ROW) != 0;
  }

  static boolean isObjectiveCut(int state) {
    return (state & CUT_OBJECTIVE) != 0;
  }

  /** Whether the objective has a row above. */
  static boolean isFurther(int state) {
    return (state & FURTHER) != 0;
  }

  /** How many lines the objective has above its description. */
  static int linesAbove(int state) {
    return state >>> ABOVE & MASK;
  }

  /** Lines of a cell above the marker minus those below. */
  static int imbalance(int state, int column) {
    return (state >>> (column == 1 ? INSTRUMENT : RESULT) & MASK) - HALF;
  }

  static int onNextPage(int state) {
    return state | CUT_ROW | CUT_OBJECTIVE;
  }

  /** A row of the same objective begins. */
  static int nextRow(int state) {
    return NONE | IN_ROW | FURTHER | state & (CUT_OBJECTIVE | MASK << ABOVE);
  }

  static int nextObjective() {
    return NONE | IN_ROW;
  }

  static int withLine(
      int state, boolean isMarked, boolean closes, boolean hasInstrument, boolean hasResult) {
    int next = state;
    if (!isMarked) {
      int by = isMarked(state) ? -1 : 1;
      next = hasInstrument ? add(next, INSTRUMENT, by) : next;
      next = hasResult ? add(next, RESULT, by) : next;
    }
    return next | (isMarked ? MARKED : 0) | (closes ? CLOSED : 0);
  }

  static int withLineAbove(int state) {
    return linesAbove(state) == MASK ? state : state + (1 << ABOVE);
  }

  private static int add(int state, int field, int by) {
    int value = (state >>> field & MASK) + by;
    return value < 0 || value > MASK ? state : state + by * (1 << field);
  }
}

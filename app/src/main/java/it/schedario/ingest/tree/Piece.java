package it.schedario.ingest.tree;

/** A run of words of a line as one number, because a table is tried in very many pieces. */
final class Piece {
  static final int NONE = -1;

  private static final int BITS = 7;
  private static final int MASK = (1 << BITS) - 1;

  /** Lines with more words are no lines of a table. */
  static final int MOST_WORDS = 100;

  /** Tables with more lines are no tables either. */
  static final int MOST_LINES = 10_000;

  private Piece() {}

  static int of(int line, int from, int to) {
    return from == to ? NONE : line << 2 * BITS | from << BITS | to;
  }

  static int line(int piece) {
    return piece >>> 2 * BITS;
  }

  static int from(int piece) {
    return piece >>> BITS & MASK;
  }

  static int to(int piece) {
    return piece & MASK;
  }

  static int last(int piece) {
    return to(piece) - 1;
  }
}

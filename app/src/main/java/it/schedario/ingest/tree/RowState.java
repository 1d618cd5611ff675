package it.schedario.ingest.tree;

/**
 * A row while it is read.
 *
 * @param first line it begins with; -1 before the first row
 * @param isMarked whether its time marker was seen
 * @param isClosed whether the marker was a block of its own: nothing of the row follows
 * @param descriptions what it has of the description column
 * @param description lines of the description above the marker minus those below; likewise the
 *     other two
 */
record RowState(
    int first,
    boolean isMarked,
    boolean isClosed,
    Descriptions descriptions,
    int description,
    int instrument,
    int result) {
  static final RowState NONE = new RowState(-1, false, false, Descriptions.NONE, 0, 0, 0);

  /** What a row has of a description. */
  enum Descriptions {
    NONE,
    CONTINUED,
    BEGUN
  }
}

package it.schedario.ingest.tree;

/**
 * The words of a line by column: those before {@code instrument} are of the description, and so on;
 * what stands behind {@code end} is the time marker.
 */
record Split(int line, int instrument, int result, int end, boolean isMarked) {
  static final Split NONE = new Split(-1, 0, 0, 0, false);

  int description() {
    return Piece.of(line, 0, instrument);
  }

  int instrumentPiece() {
    return Piece.of(line, instrument, result);
  }

  int resultPiece() {
    return Piece.of(line, result, end);
  }

  boolean hasDescription() {
    return instrument > 0;
  }

  boolean hasInstrument() {
    return result > instrument;
  }

  boolean hasResult() {
    return end > result;
  }

  int columns() {
    return (instrument > 0 ? 1 : 0) + (result > instrument ? 1 : 0) + (end > result ? 1 : 0);
  }

  int firstColumn() {
    return instrument > 0 ? 0 : result > instrument ? 1 : 2;
  }

  int lastColumn() {
    return end > result ? 2 : result > instrument ? 1 : 0;
  }
}

package it.schedario.ingest.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a first reading tells of a document's tables: with which words the cells of each column
 * begin.
 */
final class Habits {
  private static final int COLUMNS = 3;
  private static final float SMOOTHING = 0.7f;

  private final Map<Integer, int[]> starts = new HashMap<>();

  void learn(List<Path> reading, TableText text) {
    int instrument = Piece.NONE;
    int result = Piece.NONE;
    for (Path path : reading) {
      if (path.beginsDescription()) {
        count(text.firstWord(path.split().description()), 0);
      }
      if (path.step().beginsRow()) {
        instrument = Piece.NONE;
        result = Piece.NONE;
      }
      if (instrument == Piece.NONE && path.instrument() != Piece.NONE) {
        instrument = path.instrument();
        count(text.firstWord(instrument), 1);
      }
      if (result == Piece.NONE && path.result() != Piece.NONE) {
        result = path.result();
        count(text.firstWord(result), 2);
      }
    }
  }

  private void count(int word, int column) {
    starts.computeIfAbsent(word, key -> new int[COLUMNS])[column]++;
  }

  /** How strange it is for a cell of a column to begin with a word; 0 where nothing is known. */
  float strangeness(int word, int column) {
    int[] seen = starts.get(word);
    if (seen == null) {
      return 0;
    }
    float all = seen[0] + seen[1] + seen[2];
    float share = (seen[column] + SMOOTHING) / (all + COLUMNS * SMOOTHING);
    return (float) -Math.log(share * COLUMNS) * Costs.STRANGE_START;
  }
}

package it.schedario.ingest.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cheapest readings up to a line; of those that can go on alike only the cheapest. */
final class Beam {
  private static final int MOST = 40;

  /** A reading so much dearer than the cheapest does not become it any more. */
  private static final float MARGIN = 8;

  private record Key(int description, int instrument, int result, RowState row) {}

  private final Map<Key, Path> paths = new HashMap<>();
  private float least = Costs.NEVER;

  boolean hasRoomFor(float cost) {
    return cost <= least + MARGIN;
  }

  /** The same while only the split is known; joining phrases may still make it cheaper. */
  boolean mayHaveRoomFor(float cost) {
    return hasRoomFor(cost + 3 * Costs.JOINS_PHRASE);
  }

  void add(Path path) {
    least = Math.min(least, path.cost());
    paths.merge(
        new Key(path.description(), path.instrument(), path.result(), path.row()),
        path,
        (one, other) -> one.cost() <= other.cost() ? one : other);
  }

  List<Path> best() {
    List<Path> best = new ArrayList<>(paths.values());
    best.removeIf(path -> path.cost() > least + MARGIN);
    best.sort(
        Comparator.comparingDouble(Path::cost)
            .thenComparingInt(path -> path.row().first())
            .thenComparingInt(Path::description)
            .thenComparingInt(Path::instrument)
            .thenComparingInt(Path::result));
    return best.size() > MOST ? new ArrayList<>(best.subList(0, MOST)) : best;
  }
}

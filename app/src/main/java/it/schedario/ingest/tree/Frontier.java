package it.schedario.ingest.tree;

import java.util.Arrays;

/**
 * The readings up to a line while they are made, as numbers in arrays because there are thousands
 * for each line. Of those that can go on alike only the cheapest is kept.
 */
final class Frontier {
  /** So many readings kept find the cheapest nearly always; a few are enough to measure. */
  static final int MANY = 40;

  static final int FEW = 10;

  /** A reading so much dearer than the cheapest does not become it any more. */
  private static final float MARGIN = 8;

  private static final int FIELDS = 7;
  private static final int STEP = 4;
  private static final float FINE = 1e5f;

  private float[] costs = new float[512];
  private int[] fields = new int[costs.length * FIELDS];

  /** By hash, the number of a reading plus one. */
  private int[] table = new int[4 * costs.length];

  private final int most;
  private int size;
  private float least = Costs.NEVER;

  Frontier(int most) {
    this.most = most;
  }

  boolean hasRoomFor(float cost) {
    return cost <= least + MARGIN;
  }

  /** The same while only the split is known; joining phrases may still make it cheaper. */
  boolean mayHaveRoomFor(float cost) {
    return hasRoomFor(cost + 3 * Costs.JOINS_PHRASE);
  }

  void clear() {
    size = 0;
    least = Costs.NEVER;
    Arrays.fill(table, 0);
  }

  /**
   * @param path number of the reading before
   * @param split number of the way the line is split
   */
  void add(
      float cost,
      int description,
      int instrument,
      int result,
      int state,
      int step,
      int path,
      int split) {
    if (!hasRoomFor(cost)) {
      return;
    }
    least = Math.min(least, cost);
    int slot = hash(description, instrument, result, state) & table.length - 1;
    while (table[slot] != 0) {
      int other = table[slot] - 1;
      int at = other * FIELDS;
      if (fields[at] == description
          && fields[at + 1] == instrument
          && fields[at + 2] == result
          && fields[at + 3] == state) {
        if (cost < costs[other]) {
          costs[other] = cost;
          set(at + STEP, step, path, split);
        }
        return;
      }
      slot = slot + 1 & table.length - 1;
    }
    if (size == costs.length) {
      grow();
      add(cost, description, instrument, result, state, step, path, split);
      return;
    }
    table[slot] = size + 1;
    costs[size] = cost;
    int at = size++ * FIELDS;
    fields[at] = description;
    fields[at + 1] = instrument;
    fields[at + 2] = result;
    fields[at + 3] = state;
    set(at + STEP, step, path, split);
  }

  private void set(int at, int step, int path, int split) {
    fields[at] = step;
    fields[at + 1] = path;
    fields[at + 2] = split;
  }

  private static int hash(int description, int instrument, int result, int state) {
    int hash = ((description * 31 + instrument) * 31 + result) * 31 + state;
    hash *= 0x9E3779B9;
    return hash ^ hash >>> 15;
  }

  private void grow() {
    costs = Arrays.copyOf(costs, 2 * costs.length);
    fields = Arrays.copyOf(fields, 2 * fields.length);
    table = new int[2 * table.length];
    for (int i = 0; i < size; i++) {
      int at = i * FIELDS;
      int slot =
          hash(fields[at], fields[at + 1], fields[at + 2], fields[at + 3]) & table.length - 1;
      while (table[slot] != 0) {
        slot = slot + 1 & table.length - 1;
      }
      table[slot] = i + 1;
    }
  }

  /** The numbers of the cheapest readings, cheapest first. */
  int[] best() {
    long[] order = new long[most];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (hasRoomFor(costs[i])) {
        long place = (long) ((costs[i] - least) * FINE) << Integer.SIZE | i;
        if (count < most || place < order[count - 1]) {
          count = Math.min(count + 1, most);
          int at = count - 1;
          while (at > 0 && order[at - 1] > place) {
            order[at] = order[at - 1];
            at--;
          }
          order[at] = place;
        }
      }
    }
    int[] best = new int[count];
    for (int i = 0; i < count; i++) {
      best[i] = (int) order[i];
    }
    return best;
  }

  float cost(int reading) {
    return costs[reading];
  }

  int description(int reading) {
    return fields[reading * FIELDS];
  }

  int instrument(int reading) {
    return fields[reading * FIELDS + 1];
  }

  int result(int reading) {
    return fields[reading * FIELDS + 2];
  }

  int state(int reading) {
    return fields[reading * FIELDS + 3];
  }

  Path.Step step(int reading) {
    return Path.Step.of(fields[reading * FIELDS + STEP]);
  }

  int path(int reading) {
    return fields[reading * FIELDS + STEP + 1];
  }

  int split(int reading) {
    return fields[reading * FIELDS + STEP + 2];
  }
}

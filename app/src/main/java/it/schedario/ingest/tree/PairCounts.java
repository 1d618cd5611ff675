package it.schedario.ingest.tree;

import java.util.Map;

/** Counts of pairs of numbers, asked for so often that they are not boxed. */
final class PairCounts {
  private final long[] pairs;
  private final int[] counts;

  /**
   * @param counted by pair, see {@link #pair}
   */
  PairCounts(Map<Long, Integer> counted) {
    int size = Integer.highestOneBit(counted.size() + 1) << 2;
    pairs = new long[size];
    counts = new int[size];
    counted.forEach(
        (pair, count) -> {
          int slot = slot(pair);
          while (counts[slot] != 0) {
            slot = slot + 1 & counts.length - 1;
          }
          pairs[slot] = pair;
          counts[slot] = count;
        });
  }

  static long pair(int first, int second) {
    return (long) first << Integer.SIZE | second;
  }

  int of(int first, int second) {
    long pair = pair(first, second);
    int slot = slot(pair);
    while (counts[slot] != 0 && pairs[slot] != pair) {
      slot = slot + 1 & counts.length - 1;
    }
    return counts[slot];
  }

  private int slot(long pair) {
    long hash = pair * 0x9E3779B97F4A7C15L;
    return (int) (hash >>> Integer.SIZE) & counts.length - 1;
  }
}

package it.schedario.ingest.tree;

import java.util.Arrays;

/** The likely ways to split a line into columns, the cheapest first. */
final class LineSplits {
  /** A split that is so much dearer than the best of its line is not tried. */
  private static final float MARGIN = 5;

  private static final int MOST = 48;
  private static final float FINE = 1e5f;

  final Split[] splits;
  final float[] costs;

  LineSplits(TableText text, Widths widths, int line) {
    TreeLine printed = text.line(line);
    int plain = printed.plain();
    boolean mayBeText = printed.isMarked() && plain > 0 && !text.isGap(line, plain);
    SplitCosts of = new SplitCosts(text, widths, line);
    int count = count(plain) + (mayBeText ? count(printed.words().size()) : 0);
    Split[] all = new Split[count];
    float[] cost = new float[count];
    int at = add(all, 0, line, plain, printed.isMarked());
    if (mayBeText) {
      add(all, at, line, printed.words().size(), false);
    }
    float least = Costs.NEVER;
    for (int i = 0; i < count; i++) {
      cost[i] = of.of(all[i]);
      least = Math.min(least, cost[i]);
    }
    long[] order = new long[count];
    int likely = 0;
    for (int i = 0; i < count; i++) {
      if (cost[i] <= least + MARGIN) {
        order[likely++] = (long) ((cost[i] - least) * FINE) << Integer.SIZE | i;
      }
    }
    Arrays.sort(order, 0, likely);
    splits = new Split[Math.min(likely, MOST)];
    costs = new float[splits.length];
    for (int i = 0; i < splits.length; i++) {
      splits[i] = all[(int) order[i]];
      costs[i] = cost[(int) order[i]];
    }
  }

  private static int count(int words) {
    return (words + 1) * (words + 2) / 2;
  }

  private static int add(Split[] all, int first, int line, int end, boolean isMarked) {
    int at = first;
    for (int instrument = 0; instrument <= end; instrument++) {
      for (int result = instrument; result <= end; result++) {
        all[at++] = new Split(line, instrument, result, end, isMarked);
      }
    }
    return at;
  }
}

package it.schedario.benchmarks.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long calls took, in nanoseconds. */
final class Latencies {
  private final List<Long> all = new ArrayList<>();

  void add(long nanoseconds) {
    all.add(nanoseconds);
  }

  void addAll(Latencies others) {
    all.addAll(others.all);
  }

  int count() {
    return all.size();
  }

  /** In milliseconds: so many percent of the calls took no longer. */
  double percentile(int percent) {
    List<Long> sorted = new ArrayList<>(all);
    Collections.sort(sorted);
    int place = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
    return sorted.get(Math.max(0, place)) / 1e6;
  }
}

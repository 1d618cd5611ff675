package it.schedario.ingest.text.pdf;

import java.time.Duration;

/** The moment by which a file has to be read. */
final class Deadline {
  private static final int STEPS_PER_LOOK = 1024;

  private final Duration time;
  private final long start = System.nanoTime();
  private int steps;

  Deadline(Duration time) {
    this.time = time;
  }

  /** To be called at every step of the work; looks at the clock now and then. */
  void check() {
    if (++steps % STEPS_PER_LOOK == 0 && System.nanoTime() - start > time.toNanos()) {
      throw new LimitReachedException("reading it takes longer than " + time.toSeconds() + " s");
    }
  }
}

package it.schedario.search.lucene;

import it.schedario.search.PagingLimits;
import it.schedario.search.engine.Cursor;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * The states of the index that cursors lead through. Many cursors share one: as long as nothing is
 * written there is one state, and it is open anyway.
 */
final class KeptSnapshots implements AutoCloseable {
  private final PagingLimits limits;
  private final Clock clock;

  /** Numbers of snapshots begin anew with every process; its cursors do not. */
  private final String process = HexFormat.of().toHexDigits(new Random().nextLong());

  /** By name, the one used longest ago first. */
  private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

  KeptSnapshots(PagingLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /** Keeps a snapshot that the caller holds, and returns the name cursors know it by. */
  synchronized String keep(Snapshot snapshot) throws IOException {
    String name = process + "-" + snapshot.number();
    Kept before = kept.remove(name);
    if (before == null) {
      snapshot.getIndexReader().incRef();
    }
    kept.put(name, new Kept(snapshot, clock.instant()));
    releaseOld();
    return name;
  }

  /**
   * Returns the snapshot of this name for the caller to release.
   *
   * @throws it.schedario.search.InvalidSearchException when it is no longer kept
   */
  synchronized Snapshot acquire(String name) throws IOException {
    releaseOld();
    Kept found = kept.get(name);
    if (found == null) {
      throw Cursor.expired();
    }
    kept.put(name, new Kept(found.snapshot(), clock.instant()));
    found.snapshot().getIndexReader().incRef();
    return found.snapshot();
  }

  /** Gives up what is kept for too long, or too much. */
  synchronized void releaseOld() throws IOException {
    Instant oldest = clock.instant().minus(limits.age());
    Iterator<Kept> all = kept.values().iterator();
    while (all.hasNext()) {
      Kept next = all.next();
      if (kept.size() <= limits.states() && !next.used().isBefore(oldest)) {
        return;
      }
      all.remove();
      next.snapshot().getIndexReader().decRef();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    for (Kept each : kept.values()) {
      each.snapshot().getIndexReader().decRef();
    }
    kept.clear();
  }

  private record Kept(Snapshot snapshot, Instant used) {}
}

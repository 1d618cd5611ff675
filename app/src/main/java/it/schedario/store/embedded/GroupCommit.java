package it.schedario.store.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Puts every write on disk before it is answered, many at a time.
 *
 * <p>Writes run side by side under the read lock; a save takes the write lock and so falls between
 * commands, never into one: a command is on disk whole or not at all. Whoever finds its write not
 * saved yet saves for all that have finished by then.
 */
final class GroupCommit {
  // Each save leaves small chunks behind; gathering them now and then keeps the file small.
  private static final int COMPACT_EVERY = 1000;
  private static final int COMPACT_FILL_PERCENT = 80;
  private static final int COMPACT_BYTES = 8 << 20;

  private final MVStore store;
  private final ReentrantReadWriteLock betweenCommands = new ReentrantReadWriteLock(true);
  private final Object saving = new Object();
  private final AtomicLong finished = new AtomicLong();
  private volatile long saved;
  private int saves;

  GroupCommit(MVStore store) {
    this.store = store;
  }

  /** Runs a command that writes; when this returns, what it wrote is on disk. */
  <T> T write(Supplier<T> command) {
    long mine;
    T answer;
    betweenCommands.readLock().lock();
    try {
      answer = command.get();
    } finally {
      mine = finished.incrementAndGet();
      betweenCommands.readLock().unlock();
    }
    saveUpTo(mine);
    return answer;
  }

  private void saveUpTo(long mine) {
    if (saved >= mine) {
      return;
    }
    synchronized (saving) {
      if (saved >= mine) {
        return;
      }
      long upTo = commit();
      store.sync();
      saved = upTo;
    }
  }

  private long commit() {
    betweenCommands.writeLock().lock();
    try {
      long upTo = finished.get();
      store.commit();
      if (++saves % COMPACT_EVERY == 0) {
        store.compact(COMPACT_FILL_PERCENT, COMPACT_BYTES);
      }
      return upTo;
    } finally {
      betweenCommands.writeLock().unlock();
    }
  }
}

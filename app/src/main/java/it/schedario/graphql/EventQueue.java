package it.schedario.graphql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Events for one subscriber, who takes them at its own pace. A subscriber that is slow never holds
 * up who has the news, nor makes the queue grow: it is bounded.
 */
final class EventQueue<T> implements Publisher<T>, Subscription {
  private final int capacity;
  private final boolean latestWins;
  private final Executor threads;
  private final Runnable onEnd;
  private final Deque<T> waiting = new ArrayDeque<>();
  private @Nullable Subscriber<? super T> subscriber;
  private @Nullable Throwable failure;
  private long demand;
  private boolean complete;
  private boolean ended;
  private boolean draining;

  private EventQueue(int capacity, boolean latestWins, Executor threads, Runnable onEnd) {
    this.capacity = capacity;
    this.latestWins = latestWins;
    this.threads = threads;
    this.onEnd = onEnd;
  }

  /**
   * Of events that wait, only the latest counts.
   *
   * @param onEnd run once, when nobody takes events any more
   */
  static <T> EventQueue<T> ofLatest(Executor threads, Runnable onEnd) {
    return new EventQueue<>(1, true, threads, onEnd);
  }

  /** Every event counts; a subscriber that lets more than {@code capacity} wait is cut off. */
  static <T> EventQueue<T> ofAll(int capacity, Executor threads, Runnable onEnd) {
    return new EventQueue<>(capacity, false, threads, onEnd);
  }

  @Override
  public void subscribe(Subscriber<? super T> only) {
    synchronized (this) {
      if (subscriber != null) {
        throw new IllegalStateException("an event queue is for one subscriber");
      }
      subscriber = only;
    }
    only.onSubscribe(this);
    drainSoon();
  }

  void offer(T event) {
    synchronized (this) {
      if (ended || complete) {
        return;
      }
      if (waiting.size() == capacity) {
        if (latestWins) {
          waiting.removeFirst();
        } else {
          waiting.clear();
          failure = RefusedException.tooSlow(capacity);
          complete = true;
        }
      }
      if (!complete) {
        waiting.addLast(event);
      }
    }
    drainSoon();
  }

  /** No more events; those that wait are still delivered. */
  void complete() {
    synchronized (this) {
      complete = true;
    }
    drainSoon();
  }

  void fail(Throwable why) {
    synchronized (this) {
      waiting.clear();
      failure = why;
      complete = true;
    }
    drainSoon();
  }

  @Override
  public void request(long more) {
    synchronized (this) {
      demand = demand + more < 0 ? Long.MAX_VALUE : demand + more;
    }
    drainSoon();
  }

  @Override
  public void cancel() {
    end();
  }

  private void drainSoon() {
    synchronized (this) {
      if (draining || subscriber == null) {
        return;
      }
      draining = true;
    }
    threads.execute(this::drain);
  }

  /** Delivers on one thread at a time, never on that of the event or of the request. */
  private void drain() {
    while (true) {
      Subscriber<? super T> taker;
      T event = null;
      Throwable why;
      synchronized (this) {
        taker = subscriber;
        boolean atEnd = complete && waiting.isEmpty();
        if (taker == null || ended || (!atEnd && (waiting.isEmpty() || demand == 0))) {
          draining = false;
          return;
        }
        why = failure;
        if (!atEnd) {
          event = waiting.removeFirst();
          demand--;
        }
      }
      if (event != null) {
        taker.onNext(event);
      } else {
        end();
        if (why == null) {
          taker.onComplete();
        } else {
          taker.onError(why);
        }
      }
    }
  }

  private void end() {
    synchronized (this) {
      if (ended) {
        return;
      }
      ended = true;
      waiting.clear();
    }
    onEnd.run();
  }
}

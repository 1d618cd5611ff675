package it.schedario.editing;

import it.schedario.editing.Job.State;
import it.schedario.intake.Outcome;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A job under way: its work tells how far it is, watchers are told. */
final class RunningJob {
  private final Clock clock;
  private final List<Consumer<Job>> watchers = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Job> end = new CompletableFuture<>();
  private volatile Job now;

  RunningJob(String id, Job.Kind kind, long total, Clock clock) {
    this.clock = clock;
    this.now = new Job(id, kind, State.WAITING, 0, total, clock.instant(), null, List.of(), null);
  }

  Job now() {
    return now;
  }

  /** Done when the job is over. */
  CompletableFuture<Job> end() {
    return end;
  }

  /** The watcher is told how it stands now, and then of every change. */
  synchronized void watch(Consumer<Job> watcher) {
    watchers.add(watcher);
    watcher.accept(now);
  }

  void unwatch(Consumer<Job> watcher) {
    watchers.remove(watcher);
  }

  /** One more file was taken in. */
  void took(Outcome outcome) {
    Job before = now;
    List<Outcome> outcomes = new ArrayList<>(before.outcomes());
    outcomes.add(outcome);
    tell(changed(State.RUNNING, before.done() + 1, outcomes, null));
  }

  void isAt(long done) {
    tell(changed(State.RUNNING, done, now.outcomes(), null));
  }

  void begin() {
    tell(changed(State.RUNNING, 0, List.of(), null));
  }

  void succeed() {
    finish(changed(State.DONE, now.total(), now.outcomes(), null));
  }

  void fail(String problem) {
    finish(changed(State.FAILED, now.done(), now.outcomes(), problem));
  }

  private Job changed(State state, long done, List<Outcome> outcomes, @Nullable String problem) {
    boolean over = state == State.DONE || state == State.FAILED;
    return new Job(
        now.id(),
        now.kind(),
        state,
        done,
        Math.max(done, now.total()),
        now.startedAt(),
        over ? clock.instant() : null,
        outcomes,
        problem);
  }

  private synchronized void tell(Job changed) {
    now = changed;
    watchers.forEach(watcher -> watcher.accept(changed));
  }

  private void finish(Job changed) {
    tell(changed);
    end.complete(changed);
  }
}

package it.schedario.editing;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs one after the other, and remembers the latest of them. They are those of this service
 * only, and gone when it ends: what they did is in the store.
 */
@Singleton
final class Jobs {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final int MOST_WAITING = 16;
  private static final int MOST_REMEMBERED = 100;

  private final Clock clock = Clock.systemUTC();
  private final Map<String, RunningJob> jobs = new LinkedHashMap<>();
  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1,
          1,
          10,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          work -> new Thread(work, "editing"));

  Jobs() {
    thread.allowCoreThreadTimeOut(true);
  }

  /** What a job does; an exception ends it as failed. */
  interface Work {
    void run(RunningJob job);
  }

  /**
   * @throws EditRefusedException when too many are waiting
   */
  RunningJob start(Job.Kind kind, long total, Work work) {
    RunningJob job = new RunningJob(UUID.randomUUID().toString(), kind, total, clock);
    remember(job);
    try {
      thread.execute(() -> run(job, work));
    } catch (RejectedExecutionException e) {
      forget(job);
      throw new EditRefusedException(
          EditRefusedException.Code.TOO_MANY_JOBS,
          "%d jobs are waiting, allowed are %d; try again when one is done"
              .formatted(thread.getQueue().size(), MOST_WAITING));
    }
    return job;
  }

  Optional<RunningJob> find(String id) {
    synchronized (jobs) {
      return Optional.ofNullable(jobs.get(id));
    }
  }

  private static void run(RunningJob job, Work work) {
    job.begin();
    try {
      work.run(job);
      job.succeed();
    } catch (RuntimeException e) {
      LOG.error("job {} failed", job.now().id(), e);
      job.fail("it failed; the log of the service says why, under job " + job.now().id());
    }
  }

  private void remember(RunningJob job) {
    synchronized (jobs) {
      if (jobs.size() >= MOST_REMEMBERED) {
        jobs.values().stream()
            .filter(known -> known.now().isOver())
            .findFirst()
            .ifPresent(this::forget);
      }
      jobs.put(job.now().id(), job);
    }
  }

  private void forget(RunningJob job) {
    synchronized (jobs) {
      jobs.remove(job.now().id());
    }
  }

  /** Lets the job that runs come to its end: store and index are closed after this. */
  @PreDestroy
  void close() throws InterruptedException {
    thread.getQueue().clear();
    thread.shutdown();
    if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
      LOG.warn("A job did not end in time; what it did not reach is done at the next start");
    }
  }
}

package it.schedario.indexing;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * While the service answers, brings the index up to date again and again: an index that was away
 * when documents arrived gets them soon after it is back. Commands that end need none of it; they
 * catch up when they start.
 */
@Singleton
final class IndexRetry implements ApplicationEventListener<ServerStartupEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(IndexRetry.class);

  private final Indexing indexing;
  private final TaskScheduler scheduler;
  private final Duration pause;

  IndexRetry(
      Indexing indexing,
      @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler,
      @Property(name = "schedario.indexing.retry") Duration pause) {
    this.indexing = indexing;
    this.scheduler = scheduler;
    this.pause = pause;
  }

  /** The attempts end with the scheduler, which the context closes. */
  @Override
  @SuppressWarnings("FutureReturnValueIgnored")
  public void onApplicationEvent(ServerStartupEvent started) {
    scheduler.scheduleWithFixedDelay(pause, pause, this::retry);
  }

  /** Whatever goes wrong must not end the attempts. */
  private void retry() {
    try {
      indexing.retry();
    } catch (RuntimeException e) {
      LOG.error("Bringing the index up to date failed; it is tried again in {}", pause, e);
    }
  }
}

package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import io.micronaut.scheduling.TaskExecutors;
import it.schedario.editing.Editing;
import it.schedario.editing.Job;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.reactivestreams.Publisher;

/** {@code Subscription.jobProgress}. */
@Singleton
final class JobProgressFetcher implements FieldFetcher<Publisher<JobNode>> {
  private final Editing editing;
  private final ExecutorService threads;

  JobProgressFetcher(Editing editing, @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
    this.editing = editing;
    this.threads = threads;
  }

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("Subscription", "jobProgress"));
  }

  @Override
  public Publisher<JobNode> get(DataFetchingEnvironment env) {
    String id = env.getArgument("id");
    Watch watch = new Watch(id, CallContext.of(env.getGraphQlContext()));
    if (!editing.watch(id, watch)) {
      throw new RefusedException(
          ErrorCode.BAD_USER_INPUT,
          "id is '%s', allowed is that of a job this service remembers".formatted(id),
          Map.of());
    }
    return watch.queue;
  }

  /** Hands on how the job stands, until it is over or nobody listens. */
  private final class Watch implements Consumer<Job> {
    private final EventQueue<JobNode> queue;
    private final CallContext call;

    Watch(String id, CallContext call) {
      this.call = call;
      this.queue = EventQueue.ofLatest(threads, () -> editing.unwatch(id, this));
    }

    @Override
    public void accept(Job job) {
      call.restartTime();
      queue.offer(JobNode.of(job));
      if (job.isOver()) {
        queue.complete();
      }
    }
  }
}

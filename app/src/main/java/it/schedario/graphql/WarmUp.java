package it.schedario.graphql;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import it.schedario.editing.Access;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ExecutorService;

/**
 * Builds the schema beside the start of the server, not within the first query, and so that a
 * schema that cannot be built shows in the log at once.
 */
@Singleton
@Requires(property = "schedario.warm-up", value = "true")
final class WarmUp implements ApplicationEventListener<StartupEvent> {
  private static final GraphQLCall SMALLEST =
      new GraphQLCall("{ __typename }", null, Map.of(), Map.of());
  private static final Caller OURSELVES = new Caller("warm-up", Caller.Channel.GET, Access.READER);

  private final BeanProvider<QueryExecutor> executor;
  private final ExecutorService threads;

  WarmUp(
      BeanProvider<QueryExecutor> executor,
      @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
    this.executor = executor;
    this.threads = threads;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    threads.execute(() -> executor.get().execute(SMALLEST, OURSELVES));
  }
}

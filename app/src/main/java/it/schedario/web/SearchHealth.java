package it.schedario.web;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.scheduling.TaskExecutors;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchUnavailableException;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The index in {@code /health}. Without it documents are still answered, taken in and kept, so the
 * service is degraded then, not down: nobody gains from a restart.
 */
@Singleton
final class SearchHealth implements HealthIndicator {
  // Neither operational nor not: Micronaut takes the worst of all parts, and one that is
  // operational
  // is no worse to it than UP, whatever its severity.
  static final HealthStatus DEGRADED =
      new HealthStatus("DEGRADED", "search is not available", null, 500);

  private static final String NAME = "search";
  private static final SearchRequest ANYTHING =
      new SearchRequest("", Map.of(), Set.of(), SearchRequest.Order.NATURAL, 0, null, false);

  private final SearchIndex index;
  private final Executor executor;

  SearchHealth(SearchIndex index, @Named(TaskExecutors.BLOCKING) Executor executor) {
    this.index = index;
    this.executor = executor;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    return Mono.fromSupplier(this::check).subscribeOn(Schedulers.fromExecutor(executor));
  }

  private HealthResult check() {
    try {
      index.search(ANYTHING);
      return HealthResult.builder(NAME, HealthStatus.UP).build();
    } catch (SearchUnavailableException e) {
      return HealthResult.builder(NAME, DEGRADED).build();
    }
  }
}

package it.schedario.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import it.schedario.Schedario;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchUnavailableException;
import it.schedario.store.DocumentStore;
import it.schedario.store.DocumentStore.MunicipalityHoldings;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /status}: what is loaded, and whether search knows all of it. */
@Controller("/status")
final class StatusController {
  private static final Logger LOG = LoggerFactory.getLogger(StatusController.class);
  private static final SearchRequest COUNT_ALL =
      new SearchRequest("", Map.of(), Set.of(), SearchRequest.Order.NATURAL, 0, null, false);

  private final DocumentStore store;
  private final SearchIndex index;

  StatusController(DocumentStore store, SearchIndex index) {
    this.store = store;
    this.index = index;
  }

  @Get
  @ExecuteOn(TaskExecutors.BLOCKING)
  Status status() {
    return new Status(
        version(),
        store.municipalities().stream().mapToLong(MunicipalityHoldings::documents).sum(),
        store.countSources(),
        store.pendingSources().size(),
        indexStatus());
  }

  private IndexStatus indexStatus() {
    try {
      return new IndexStatus(true, index.search(COUNT_ALL).totalCount());
    } catch (SearchUnavailableException e) {
      LOG.warn("status: the index does not answer", e);
      return new IndexStatus(false, null);
    }
  }

  /** The manifest of the jar has it; classes run from a folder have none. */
  private static String version() {
    String version = Schedario.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /**
   * @param pendingSources sources whose documents search does not know yet
   */
  @Serdeable
  record Status(
      String version, long documents, long sources, int pendingSources, IndexStatus index) {}

  /**
   * @param documents null when the index does not answer
   */
  @Serdeable
  record IndexStatus(boolean available, @Nullable Long documents) {}
}

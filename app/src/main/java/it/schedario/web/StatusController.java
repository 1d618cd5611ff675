package it.schedario.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchUnavailableException;
import it.schedario.store.DocumentStore;
import it.schedario.store.DocumentStore.MunicipalityHoldings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /status}: what is loaded, and whether search knows all of it. Without the store there is
 * no service: then it is a problem (503). Without the index documents are still answered.
 */
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

  /** Whether the service works, and what it holds. */
  @Get
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Operation(
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "It works; index.available says whether search does, too",
            content =
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = Status.class))),
        @ApiResponse(
            responseCode = "4XX",
            description =
                "What is wrong with the request (RFC 9457); code is listed in docs/errors.md",
            content =
                @Content(
                    mediaType = ProblemWriter.PROBLEM_JSON,
                    schema = @Schema(implementation = DescribedProblem.class))),
        @ApiResponse(
            responseCode = "5XX",
            description = "What is wrong with the service",
            content =
                @Content(
                    mediaType = ProblemWriter.PROBLEM_JSON,
                    schema = @Schema(implementation = DescribedProblem.class)))
      })
  HttpResponse<Status> status() {
    try {
      return HttpResponse.ok(current()).header(HttpHeaders.CACHE_CONTROL, "no-store");
    } catch (RuntimeException e) {
      LOG.error("status: the store does not answer", e);
      throw new ProblemException(
          ProblemCode.STORE_UNAVAILABLE, "the store does not answer; try again later", List.of());
    }
  }

  private Status current() {
    return new Status(
        ProgramVersion.current(),
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

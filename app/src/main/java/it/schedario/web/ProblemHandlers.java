package it.schedario.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import it.schedario.search.InvalidSearchException;
import it.schedario.search.SearchUnavailableException;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the REST side throws, and the problem it becomes. */
final class ProblemHandlers {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemHandlers.class);

  private ProblemHandlers() {}

  @Singleton
  static final class Refused implements ExceptionHandler<ProblemException, HttpResponse<?>> {
    private final ProblemWriter writer;

    Refused(ProblemWriter writer) {
      this.writer = writer;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, ProblemException problem) {
      return writer.problem(request, problem);
    }
  }

  @Singleton
  static final class InvalidSearch
      implements ExceptionHandler<InvalidSearchException, HttpResponse<?>> {
    private final ProblemWriter writer;

    InvalidSearch(ProblemWriter writer) {
      this.writer = writer;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, InvalidSearchException invalid) {
      return writer.problem(
          request,
          new ProblemException(
              code(invalid.code()),
              String.valueOf(invalid.getMessage()),
              invalid.allowed()));
    }

    private static ProblemCode code(InvalidSearchException.Code code) {
      return switch (code) {
        case UNKNOWN_FILTER_VALUE -> ProblemCode.UNKNOWN_FILTER_VALUE;
        case INVALID_RANGE -> ProblemCode.INVALID_RANGE;
        case INVALID_QUERY -> ProblemCode.INVALID_QUERY;
        // Nobody but us turns pages here.
        case INVALID_CURSOR, CURSOR_EXPIRED, INVALID_PAGE_SIZE -> ProblemCode.INVALID_PARAMETER;
      };
    }
  }

  @Singleton
  static final class SearchAway
      implements ExceptionHandler<SearchUnavailableException, HttpResponse<?>> {
    private final ProblemWriter writer;

    SearchAway(ProblemWriter writer) {
      this.writer = writer;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, SearchUnavailableException away) {
      LOG.error("request {} failed", RequestId.of(request), away);
      return writer.problem(
          request,
          new ProblemException(
              ProblemCode.SEARCH_UNAVAILABLE,
              "search is not available at the moment; try again later",
              List.of()));
    }
  }
}

package it.schedario.web;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * HTTP errors that the server itself finds (unknown paths, methods, bodies too large) as problems:
 * {@code code} is the name of the status. Faults of ours say nothing of their inside, and leave a
 * line with the id of the request in the log.
 */
@Singleton
final class ProblemResponses implements ErrorResponseProcessor<byte[]> {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemResponses.class);

  private final ProblemWriter writer;

  ProblemResponses(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  public MutableHttpResponse<byte[]> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    HttpRequest<?> request = context.getRequest();
    if (response.getStatus().getCode() >= 500) {
      LOG.error(
          "request {} failed: {} {}",
          RequestId.of(request),
          request.getMethodName(),
          request.getPath());
    }
    if (request.getMethod() == HttpMethod.HEAD) {
      return response.body(new byte[0]);
    }
    return writer.problem(request, response, detail(context, response.getStatus()));
  }

  private static String detail(ErrorContext context, HttpStatus status) {
    if (status.getCode() >= 500 || !context.hasErrors()) {
      return status.getReason();
    }
    return context.getErrors().stream().map(Error::getMessage).collect(Collectors.joining("; "));
  }
}

package it.schedario.web;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * HTTP errors outside of GraphQL (unknown paths, methods, bodies too large) as RFC 9457 problems:
 * {@code code} is the name of the status. Faults of ours say nothing of their inside.
 */
@Singleton
final class ProblemResponses implements ErrorResponseProcessor<byte[]> {
  private final JsonMapper json;

  ProblemResponses(JsonMapper json) {
    this.json = json;
  }

  @Override
  public MutableHttpResponse<byte[]> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    HttpRequest<?> request = context.getRequest();
    if (request.getMethod() == HttpMethod.HEAD) {
      return response.body(new byte[0]);
    }
    HttpStatus status = response.getStatus();
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("title", status.getReason());
    problem.put("status", status.getCode());
    problem.put("code", status.name());
    problem.put("detail", detail(context, status));
    problem.put("instance", request.getPath());
    problem.put("requestId", RequestId.of(request));
    try {
      return response
          .body(json.writeValueAsBytes(problem))
          .contentType(MediaType.of("application/problem+json"));
    } catch (IOException e) {
      throw new UncheckedIOException("the problem cannot be written as JSON", e);
    }
  }

  private static String detail(ErrorContext context, HttpStatus status) {
    if (status.getCode() >= 500 || !context.hasErrors()) {
      return status.getReason();
    }
    return context.getErrors().stream().map(Error::getMessage).collect(Collectors.joining("; "));
  }
}

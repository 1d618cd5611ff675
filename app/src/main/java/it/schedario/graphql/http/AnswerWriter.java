package it.schedario.graphql.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import it.schedario.graphql.ErrorCode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Writes an answer in the media type the client prefers. With {@value #GRAPHQL_RESPONSE} the status
 * says whether there are data; with plain JSON it is 200 whenever the call could be executed, as
 * older clients expect.
 */
@Singleton
final class AnswerWriter {
  static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

  private final JsonMapper json;

  AnswerWriter(JsonMapper json) {
    this.json = json;
  }

  MutableHttpResponse<byte[]> answer(HttpRequest<?> request, ExecutionResult result) {
    String type = preferredType(request);
    return write(status(result, type), type, result.toSpecification());
  }

  MutableHttpResponse<byte[]> refusal(
      HttpRequest<?> request, BadCallException refusal, String requestId) {
    Map<String, Object> error =
        Map.of(
            "message",
            String.valueOf(refusal.getMessage()),
            "extensions",
            Map.of("code", refusal.code().name(), "requestId", requestId));
    return write(refusal.status(), preferredType(request), Map.of("errors", List.of(error)));
  }

  private static HttpStatus status(ExecutionResult result, String type) {
    if (hasError(result, ErrorCode.METHOD_NOT_ALLOWED)) {
      return HttpStatus.METHOD_NOT_ALLOWED;
    }
    if (hasError(result, ErrorCode.UNAUTHORIZED)) {
      return HttpStatus.UNAUTHORIZED;
    }
    if (hasError(result, ErrorCode.EDITING_OFF)) {
      return HttpStatus.FORBIDDEN;
    }
    if (result.isDataPresent() || !type.equals(GRAPHQL_RESPONSE)) {
      return HttpStatus.OK;
    }
    return hasError(result, ErrorCode.INTERNAL)
        ? HttpStatus.INTERNAL_SERVER_ERROR
        : HttpStatus.BAD_REQUEST;
  }

  private static boolean hasError(ExecutionResult result, ErrorCode code) {
    return result.getErrors().stream()
        .map(GraphQLError::getExtensions)
        .anyMatch(extensions -> code.name().equals(extensions.get("code")));
  }

  /** The media type of the answer to this request. */
  static String preferredType(HttpRequest<?> request) {
    return request.getHeaders().accept().stream()
        .map(MediaType::getName)
        .filter(name -> name.equals(GRAPHQL_RESPONSE) || name.equals(MediaType.APPLICATION_JSON))
        .findFirst()
        .orElse(MediaType.APPLICATION_JSON);
  }

  private MutableHttpResponse<byte[]> write(
      HttpStatus status, String type, Map<String, Object> answer) {
    try {
      MutableHttpResponse<byte[]> response =
          HttpResponse.<byte[]>status(status)
              .body(json.writeValueAsBytes(answer))
              .contentType(MediaType.of(type + "; charset=utf-8"));
      if (status == HttpStatus.METHOD_NOT_ALLOWED) {
        response.header(HttpHeaders.ALLOW, "POST");
      }
      if (status == HttpStatus.UNAUTHORIZED) {
        response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      }
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException("the answer cannot be written as JSON", e);
    }
  }
}

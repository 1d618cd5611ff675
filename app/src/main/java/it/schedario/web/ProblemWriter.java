package it.schedario.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes errors as RFC 9457 has them. */
@Singleton
final class ProblemWriter {
  static final String PROBLEM_JSON = "application/problem+json";
  private static final String RETRY_SECONDS = "30";

  private final JsonMapper json;

  ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  /** A problem that has a code of ours. */
  MutableHttpResponse<byte[]> problem(HttpRequest<?> request, ProblemException problem) {
    ProblemCode code = problem.code();
    Map<String, Object> members =
        members(
            "urn:problem-type:schedario:" + code.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            code.status(),
            code.name(),
            String.valueOf(problem.getMessage()),
            request);
    if (!problem.allowed().isEmpty()) {
      members.put("allowed", List.copyOf(problem.allowed()));
    }
    MutableHttpResponse<byte[]> response = write(HttpResponse.status(code.status()), members);
    return code == ProblemCode.UNAUTHORIZED
        ? response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        : response;
  }

  /** A problem that is the HTTP status and nothing more. */
  MutableHttpResponse<byte[]> problem(
      HttpRequest<?> request, MutableHttpResponse<?> response, String detail) {
    HttpStatus status = response.getStatus();
    return write(response, members("about:blank", status, status.name(), detail, request));
  }

  private static Map<String, Object> members(
      String type, HttpStatus status, String code, String detail, HttpRequest<?> request) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", type);
    members.put("title", status.getReason());
    members.put("status", status.getCode());
    members.put("code", code);
    members.put("detail", detail);
    members.put("instance", request.getPath());
    members.put("requestId", RequestId.of(request));
    return members;
  }

  private MutableHttpResponse<byte[]> write(
      MutableHttpResponse<?> response, Map<String, Object> members) {
    try {
      if (response.getStatus() == HttpStatus.SERVICE_UNAVAILABLE) {
        response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
      }
      return response
          .header(HttpHeaders.CACHE_CONTROL, "no-store")
          .body(json.writeValueAsBytes(members))
          .contentType(MediaType.of(PROBLEM_JSON));
    } catch (IOException e) {
      throw new UncheckedIOException("the problem cannot be written as JSON", e);
    }
  }
}

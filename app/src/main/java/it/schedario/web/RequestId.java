package it.schedario.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives every request an id, that of the caller if it is one, and sends it back: errors and log
 * lines that carry the same id belong together.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
public final class RequestId {
  static final String HEADER = "X-Request-Id";
  private static final String ATTRIBUTE = "schedario.requestId";

  /** What may go into a log line as it came. */
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

  RequestId() {}

  /** The id of this request. */
  public static String of(HttpRequest<?> request) {
    return request
        .getAttribute(ATTRIBUTE, String.class)
        .orElseGet(
            () -> {
              String id = idFor(request.getHeaders().get(HEADER));
              request.setAttribute(ATTRIBUTE, id);
              return id;
            });
  }

  @RequestFilter
  void assign(HttpRequest<?> request) {
    of(request);
  }

  @ResponseFilter
  void sendBack(HttpRequest<?> request, MutableHttpResponse<?> response) {
    response.header(HEADER, of(request));
  }

  private static String idFor(@Nullable String proposed) {
    return proposed != null && SAFE.matcher(proposed).matches()
        ? proposed
        : UUID.randomUUID().toString();
  }
}

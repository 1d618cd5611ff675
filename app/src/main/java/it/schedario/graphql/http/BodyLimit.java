package it.schedario.graphql.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import it.schedario.graphql.QueryLimits;
import it.schedario.web.RequestId;
import org.jspecify.annotations.Nullable;

/** Refuses a body that says of itself that it is too large before any of it is read. */
@ServerFilter("${graphql.path:/graphql}")
final class BodyLimit {
  private final QueryLimits limits;
  private final AnswerWriter writer;

  BodyLimit(QueryLimits limits, AnswerWriter writer) {
    this.limits = limits;
    this.writer = writer;
  }

  @RequestFilter
  @Nullable HttpResponse<byte[]> refuse(HttpRequest<?> request) {
    return request.getContentLength() > limits.bodyBytes()
        ? writer.refusal(
            request,
            BadCallException.tooLarge(request.getContentLength(), limits.bodyBytes()),
            RequestId.of(request))
        : null;
  }
}

package it.schedario.graphql.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import it.schedario.web.RequestId;
import org.jspecify.annotations.Nullable;

/** Refuses a body that says of itself that it is too large before any of it is read. */
@ServerFilter("${graphql.path:/graphql}")
final class BodyLimit {
  private final BodyAllowance allowance;
  private final AnswerWriter writer;

  BodyLimit(BodyAllowance allowance, AnswerWriter writer) {
    this.allowance = allowance;
    this.writer = writer;
  }

  @RequestFilter
  @Nullable HttpResponse<byte[]> refuse(HttpRequest<?> request) {
    long allowed = allowance.bytes(request);
    return request.getContentLength() > allowed
        ? writer.refusal(
            request,
            BadCallException.tooLarge(request.getContentLength(), allowed),
            RequestId.of(request))
        : null;
  }
}

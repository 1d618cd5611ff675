package it.schedario.graphql.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import it.schedario.editing.Access;
import it.schedario.editing.EditorToken;
import it.schedario.graphql.QueryLimits;
import it.schedario.web.MultipartForm;
import it.schedario.web.UploadLimit;
import jakarta.inject.Singleton;

/** How large the body of a call may be: only an editor may send files. */
@Singleton
final class BodyAllowance {
  private final QueryLimits limits;
  private final UploadLimit uploads;
  private final EditorToken token;

  BodyAllowance(QueryLimits limits, UploadLimit uploads, EditorToken token) {
    this.limits = limits;
    this.uploads = uploads;
    this.token = token;
  }

  long bytes(HttpRequest<?> request) {
    return MultipartForm.isSentBy(request) && access(request) == Access.EDITOR
        ? uploads.bytes()
        : limits.bodyBytes();
  }

  Access access(HttpRequest<?> request) {
    return token.accessWith(request.getHeaders().get(HttpHeaders.AUTHORIZATION));
  }
}

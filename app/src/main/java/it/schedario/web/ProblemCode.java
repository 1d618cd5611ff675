package it.schedario.web;

import io.micronaut.http.HttpStatus;

/**
 * What {@code code} of a problem says, beside the names of HTTP statuses. Listed in docs/errors.md.
 */
enum ProblemCode {
  /** There is no document of this id. */
  DOCUMENT_NOT_FOUND(HttpStatus.NOT_FOUND),
  /** The document was there, and an editor withdrew it. */
  DOCUMENT_WITHDRAWN(HttpStatus.GONE),
  /** The document is there, but the file it was read from was not kept. */
  SOURCE_NOT_KEPT(HttpStatus.NOT_FOUND),
  /** A change without the token of the service, or with another one. */
  UNAUTHORIZED(HttpStatus.UNAUTHORIZED),
  /** The service has no token, so nobody may change anything. */
  EDITING_OFF(HttpStatus.FORBIDDEN),
  /** The body is larger than an upload may be. */
  BODY_TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE),
  /** The body is not what its content type says. */
  BAD_REQUEST(HttpStatus.BAD_REQUEST),
  /** Too much is waiting to be taken in. */
  TOO_MANY_JOBS(HttpStatus.SERVICE_UNAVAILABLE),
  /** A parameter that the address does not take. */
  UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST),
  /** A parameter has a value it cannot have. */
  INVALID_PARAMETER(HttpStatus.BAD_REQUEST),
  /** A filter names a value that no document has. */
  UNKNOWN_FILTER_VALUE(HttpStatus.BAD_REQUEST),
  /** A range of a filter ends before it begins. */
  INVALID_RANGE(HttpStatus.BAD_REQUEST),
  /** A search query that cannot be read. */
  INVALID_QUERY(HttpStatus.BAD_REQUEST),
  /** The search engine cannot be reached or is in trouble. */
  SEARCH_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
  /** The store cannot be reached or is in trouble. */
  STORE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

  private final HttpStatus status;

  ProblemCode(HttpStatus status) {
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }
}

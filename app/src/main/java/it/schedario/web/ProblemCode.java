package it.schedario.web;

import io.micronaut.http.HttpStatus;

/**
 * What {@code code} of a problem says, beside the names of HTTP statuses. Listed in docs/errors.md.
 */
enum ProblemCode {
  /** There is no document of this id. */
  DOCUMENT_NOT_FOUND(HttpStatus.NOT_FOUND),
  /** The document is there, but the file it was read from was not kept. */
  SOURCE_NOT_KEPT(HttpStatus.NOT_FOUND),
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

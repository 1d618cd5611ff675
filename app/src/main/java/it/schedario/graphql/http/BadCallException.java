package it.schedario.graphql.http;

import io.micronaut.http.HttpStatus;
import it.schedario.graphql.ErrorCode;

/** A request that is no GraphQL call; the message says what is expected. */
final class BadCallException extends Exception {
  private static final long serialVersionUID = 1;

  private final HttpStatus status;
  private final ErrorCode code;

  BadCallException(HttpStatus status, ErrorCode code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
  }

  static BadCallException malformed(String message) {
    return new BadCallException(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, message);
  }

  static BadCallException tooLarge(long bytes, long allowed) {
    return tooLarge("the body has %d bytes, allowed are %d".formatted(bytes, allowed));
  }

  static BadCallException tooLarge(String message) {
    return new BadCallException(
        HttpStatus.REQUEST_ENTITY_TOO_LARGE, ErrorCode.BODY_TOO_LARGE, message);
  }

  HttpStatus status() {
    return status;
  }

  ErrorCode code() {
    return code;
  }
}

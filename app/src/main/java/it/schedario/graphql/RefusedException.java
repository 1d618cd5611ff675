package it.schedario.graphql;

import java.util.Map;

/** Thrown by a fetcher that cannot do what its arguments ask; becomes an error of that field. */
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ErrorCode code;
  private final transient Map<String, Object> details;

  /**
   * @param message names the subject, the value and the rule
   */
  RefusedException(ErrorCode code, String message, Map<String, Object> details) {
    super(message);
    this.code = code;
    this.details = Map.copyOf(details);
  }

  /** Of a subscriber that lets so many events wait. */
  static RefusedException tooSlow(int waiting) {
    return new RefusedException(
        ErrorCode.SUBSCRIBER_TOO_SLOW,
        "%d events are waiting, which is all that is kept; subscribe again".formatted(waiting),
        Map.of());
  }

  ErrorCode code() {
    return code;
  }

  Map<String, Object> details() {
    return details;
  }
}

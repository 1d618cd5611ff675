package it.schedario.search;

import java.util.List;

/** A request that cannot be answered because of what it asks; the message says what is allowed. */
public final class InvalidSearchException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final Code code;
  private final transient List<String> allowed;

  /**
   * @param message names the subject, the value and the rule
   * @param allowed the values that exist, at most fifty; empty when that is not a list
   */
  public InvalidSearchException(Code code, String message, List<String> allowed) {
    super(message);
    this.code = code;
    this.allowed = List.copyOf(allowed);
  }

  public Code code() {
    return code;
  }

  public List<String> allowed() {
    return allowed;
  }

  /** What is wrong. Stable; listed in docs/errors.md. */
  public enum Code {
    UNKNOWN_FILTER_VALUE,
    INVALID_RANGE,
    INVALID_CURSOR,
    CURSOR_EXPIRED,
    INVALID_PAGE_SIZE,
    INVALID_QUERY
  }
}

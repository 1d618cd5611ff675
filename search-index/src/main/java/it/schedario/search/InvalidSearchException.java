package it.schedario.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that cannot be answered because of what it asks; the message says what is allowed. */
public final class InvalidSearchException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final Code code;
  private final transient List<String> allowed;
  private final @Nullable Integer offset;

  /**
   * @param message names the subject, the value and the rule
   * @param allowed the values that exist, at most fifty; empty when that is not a list
   */
  public InvalidSearchException(Code code, String message, List<String> allowed) {
    this(code, message, allowed, null);
  }

  private InvalidSearchException(
      Code code, String message, List<String> allowed, @Nullable Integer offset) {
    super(message);
    this.code = code;
    this.allowed = List.copyOf(allowed);
    this.offset = offset;
  }

  /** The same with the place in the query, in UTF-16 units from 0. */
  public InvalidSearchException at(int place) {
    return new InvalidSearchException(code, String.valueOf(getMessage()), allowed, place);
  }

  public Code code() {
    return code;
  }

  public List<String> allowed() {
    return allowed;
  }

  /** Where in the query, in UTF-16 units from 0; null when it is not the query that is wrong. */
  public @Nullable Integer offset() {
    return offset;
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

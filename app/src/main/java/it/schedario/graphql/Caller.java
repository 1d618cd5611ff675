package it.schedario.graphql;

import it.schedario.editing.Access;

/**
 * Who asks, and how.
 *
 * @param requestId the log and the errors of the call carry it
 * @param access what the caller may do
 */
public record Caller(String requestId, Channel channel, Access access) {

  /** How a call comes; each is for other operations. */
  public enum Channel {
    /** Queries only: whatever follows a link must change nothing. */
    GET,
    /** Queries and mutations. */
    POST,
    /** Queries and subscriptions. */
    SOCKET
  }
}

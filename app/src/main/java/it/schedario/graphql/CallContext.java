package it.schedario.graphql;

import graphql.GraphQLContext;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What stays true for one call from its first to its last field. */
final class CallContext {
  private final String requestId;
  private final boolean readOnly;
  private final long begun = System.nanoTime();
  private final Duration timeout;
  private final Set<Throwable> logged =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
  private volatile boolean textTooLong;

  CallContext(String requestId, boolean readOnly, Duration timeout) {
    this.requestId = requestId;
    this.readOnly = readOnly;
    this.timeout = timeout;
  }

  static CallContext of(GraphQLContext context) {
    return context.get(CallContext.class);
  }

  String requestId() {
    return requestId;
  }

  /** True when only queries may run, as with GET. */
  boolean readOnly() {
    return readOnly;
  }

  boolean timeIsOver() {
    return System.nanoTime() - begun >= timeout.toNanos();
  }

  Duration timeout() {
    return timeout;
  }

  /** True for the first field that reports this failure: a batch fails for a whole page of them. */
  boolean firstTime(Throwable failure) {
    return logged.add(failure);
  }

  boolean textTooLong() {
    return textTooLong;
  }

  void markTextTooLong() {
    textTooLong = true;
  }
}

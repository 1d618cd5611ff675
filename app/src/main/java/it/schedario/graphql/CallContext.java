package it.schedario.graphql;

import graphql.GraphQLContext;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stays true for one call from its first to its last field. */
final class CallContext {
  private final Caller caller;
  private volatile long begun = System.nanoTime();
  private final Duration timeout;
  private final Set<Throwable> logged =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
  private volatile @Nullable ApiError textRefusal;
  private volatile @Nullable Long cost;

  CallContext(Caller caller, Duration timeout) {
    this.caller = caller;
    this.timeout = timeout;
  }

  static CallContext of(GraphQLContext context) {
    return context.get(CallContext.class);
  }

  String requestId() {
    return caller.requestId();
  }

  Caller caller() {
    return caller;
  }

  /** The time allowed begins anew: a change takes as long as it takes. */
  void restartTime() {
    begun = System.nanoTime();
  }

  /** Refuses to go on when the time allowed is over; before each fetch, and within long ones. */
  void checkTime() {
    if (System.nanoTime() - begun >= timeout.toNanos()) {
      throw new RefusedException(
          ErrorCode.TIMEOUT,
          "not fetched: the time allowed, " + timeout.toMillis() + " ms, is over",
          Map.of("allowedMillis", timeout.toMillis()));
    }
  }

  /** True for the first field that reports this failure: a batch fails for a whole page of them. */
  boolean firstTime(Throwable failure) {
    return logged.add(failure);
  }

  /** What the operation asks for; null while that is not known. */
  @Nullable Long cost() {
    return cost;
  }

  void costs(long known) {
    cost = known;
  }

  /** Why the text was not even parsed; null when it was, or when it is simply wrong. */
  @Nullable ApiError textRefusal() {
    return textRefusal;
  }

  void refuseText(ApiError refusal) {
    textRefusal = refusal;
  }
}

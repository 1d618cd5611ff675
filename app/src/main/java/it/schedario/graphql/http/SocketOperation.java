package it.schedario.graphql.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import it.schedario.graphql.Caller;
import it.schedario.graphql.GraphQLCall;
import it.schedario.graphql.QueryExecutor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * One operation of a connection. The next event is asked for when the last one is on its way, so a
 * client that does not read holds up nobody but itself.
 */
final class SocketOperation implements Subscriber<ExecutionResult> {
  private final String id;
  private final SocketWriter writer;
  private final QueryExecutor executor;
  private final Caller caller;
  private final Runnable onEnd;
  private @Nullable Subscription events;
  private boolean over;

  /**
   * @param onEnd run before the last message, so that the client may use the id again
   */
  SocketOperation(
      String id, SocketWriter writer, QueryExecutor executor, Caller caller, Runnable onEnd) {
    this.id = id;
    this.writer = writer;
    this.executor = executor;
    this.caller = caller;
    this.onEnd = onEnd;
  }

  void run(GraphQLCall call) {
    ExecutionResult result = executor.execute(call, caller);
    Object data = result.getData();
    if (data instanceof Publisher<?> live) {
      subscribeTo(live);
    } else if (data != null) {
      next(result);
      onComplete();
    } else {
      end("error", errors(result));
    }
  }

  @SuppressWarnings("unchecked") // What graphql-java answers a subscription with.
  private void subscribeTo(Publisher<?> live) {
    ((Publisher<ExecutionResult>) live).subscribe(this);
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    boolean late;
    synchronized (this) {
      late = over;
      events = subscription;
    }
    if (late) {
      subscription.cancel();
    } else {
      subscription.request(1);
    }
  }

  @Override
  public void onNext(ExecutionResult event) {
    Subscription more;
    synchronized (this) {
      if (over) {
        return;
      }
      more = events;
    }
    next(executor.completed(event, caller))
        .whenComplete(
            (sent, failure) -> {
              if (failure != null) {
                cancel();
              } else if (more != null) {
                more.request(1);
              }
            });
  }

  private CompletableFuture<?> next(ExecutionResult answer) {
    return writer.send("next", id, answer.toSpecification());
  }

  @Override
  public void onError(Throwable failure) {
    end("error", errors(executor.failed(failure, caller)));
  }

  @Override
  public void onComplete() {
    end("complete", null);
  }

  private void end(String message, @Nullable Object payload) {
    synchronized (this) {
      if (over) {
        return;
      }
      over = true;
    }
    onEnd.run();
    writer.send(message, id, payload);
  }

  private static List<Map<String, Object>> errors(ExecutionResult result) {
    return result.getErrors().stream().map(GraphQLError::toSpecification).toList();
  }

  /** The client has enough, or is gone. */
  void cancel() {
    Subscription running;
    synchronized (this) {
      over = true;
      running = events;
    }
    if (running != null) {
      running.cancel();
    }
  }
}

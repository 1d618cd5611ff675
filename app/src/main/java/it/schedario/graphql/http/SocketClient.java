package it.schedario.graphql.http;

import io.micronaut.websocket.CloseReason;
import it.schedario.editing.Access;
import it.schedario.graphql.Caller;
import it.schedario.graphql.ErrorCode;
import it.schedario.graphql.GraphQLCall;
import it.schedario.graphql.QueryExecutor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** One connection of the protocol graphql-transport-ws, and the operations under way on it. */
final class SocketClient {
  static final CloseReason INVALID_MESSAGE = new CloseReason(4400, "Invalid message received");
  private static final CloseReason UNAUTHORIZED = new CloseReason(4401, "Unauthorized");
  private static final CloseReason INIT_TIMEOUT =
      new CloseReason(4408, "Connection initialisation timeout");
  private static final CloseReason SECOND_INIT =
      new CloseReason(4429, "Too many initialisation requests");
  private static final int MOST_OPERATIONS = 32;

  private final SocketWriter writer;
  private final CallReader reader;
  private final QueryExecutor executor;
  private final Executor threads;
  private final Caller caller;
  private final AtomicBoolean initialised = new AtomicBoolean();
  private final Map<String, SocketOperation> operations = new ConcurrentHashMap<>();
  private final List<Future<?>> tasks = new CopyOnWriteArrayList<>();

  SocketClient(
      SocketWriter writer,
      CallReader reader,
      QueryExecutor executor,
      Executor threads,
      String requestId) {
    this.writer = writer;
    this.reader = reader;
    this.executor = executor;
    this.threads = threads;
    this.caller = new Caller(requestId, Caller.Channel.SOCKET, Access.READER);
  }

  /** A task that is of no use when the connection is closed. */
  void endsWith(Future<?> task) {
    tasks.add(task);
  }

  void closeUnlessInitialised() {
    if (!initialised.get()) {
      writer.close(INIT_TIMEOUT);
    }
  }

  /** Tells what stands between that the connection is in use. */
  void ping() {
    writer.send("ping", null, null);
  }

  void receive(String text) {
    try {
      receive(reader.jsonObject(text));
    } catch (BadCallException e) {
      writer.close(INVALID_MESSAGE);
    }
  }

  private void receive(Map<String, Object> message) throws BadCallException {
    switch (String.valueOf(message.get("type"))) {
      case "connection_init" -> {
        if (initialised.compareAndSet(false, true)) {
          writer.send("connection_ack", null, null);
        } else {
          writer.close(SECOND_INIT);
        }
      }
      case "ping" -> writer.send("pong", null, null);
      case "pong" -> {
        // It is there.
      }
      case "subscribe" -> subscribe(message);
      case "complete" -> {
        SocketOperation operation = operations.remove(id(message));
        if (operation != null) {
          operation.cancel();
        }
      }
      default -> writer.close(INVALID_MESSAGE);
    }
  }

  private void subscribe(Map<String, Object> message) throws BadCallException {
    if (!initialised.get()) {
      writer.close(UNAUTHORIZED);
      return;
    }
    String id = id(message);
    GraphQLCall call = reader.fromObject(message.get("payload"), "payload");
    if (operations.size() >= MOST_OPERATIONS && !operations.containsKey(id)) {
      writer.send("error", id, List.of(tooMany()));
      return;
    }
    SocketOperation operation =
        new SocketOperation(id, writer, executor, caller, () -> operations.remove(id));
    if (operations.putIfAbsent(id, operation) != null) {
      writer.close(new CloseReason(4409, "Subscriber for " + id + " already exists"));
      return;
    }
    threads.execute(() -> operation.run(call));
  }

  private Map<String, Object> tooMany() {
    return Map.of(
        "message",
        "%d operations are under way on this connection, allowed are %d"
            .formatted(operations.size(), MOST_OPERATIONS),
        "extensions",
        Map.of("code", ErrorCode.TOO_MANY_SUBSCRIPTIONS.name(), "requestId", caller.requestId()));
  }

  private static String id(Map<String, Object> message) throws BadCallException {
    if (message.get("id") instanceof String id && !id.isEmpty() && id.length() <= 100) {
      return id;
    }
    throw BadCallException.malformed("id must be a string");
  }

  /** The connection is closed: nothing goes on. */
  void end() {
    tasks.forEach(task -> task.cancel(false));
    operations.values().forEach(SocketOperation::cancel);
    operations.clear();
  }
}

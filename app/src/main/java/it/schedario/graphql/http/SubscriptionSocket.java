package it.schedario.graphql.http;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.OnClose;
import io.micronaut.websocket.annotation.OnError;
import io.micronaut.websocket.annotation.OnMessage;
import io.micronaut.websocket.annotation.OnOpen;
import io.micronaut.websocket.annotation.ServerWebSocket;
import it.schedario.graphql.QueryExecutor;
import it.schedario.web.RequestId;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /subscriptions}: GraphQL over a web socket, as the protocol graphql-transport-ws has it.
 * That of micronaut-graphql closes every connection. Made when the first client comes.
 */
@ServerWebSocket(value = "/subscriptions", subprotocols = "graphql-transport-ws")
final class SubscriptionSocket {
  private static final Logger LOG = LoggerFactory.getLogger(SubscriptionSocket.class);
  private static final int MOST_CLIENTS = 500;
  private static final Duration PING = Duration.ofSeconds(30);

  private final QueryExecutor executor;
  private final CallReader reader;
  private final JsonMapper json;
  private final ExecutorService threads;
  private final TaskScheduler scheduler;
  private final Duration initTime;
  private final Map<String, SocketClient> clients = new ConcurrentHashMap<>();

  SubscriptionSocket(
      QueryExecutor executor,
      CallReader reader,
      JsonMapper json,
      @Named(TaskExecutors.BLOCKING) ExecutorService threads,
      @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler,
      @Value("${schedario.subscriptions.init-time:10s}") Duration initTime) {
    this.executor = executor;
    this.reader = reader;
    this.json = json;
    this.threads = threads;
    this.scheduler = scheduler;
    this.initTime = initTime;
  }

  @OnOpen
  void open(WebSocketSession session, HttpRequest<?> request) {
    if (clients.size() >= MOST_CLIENTS) {
      session.close(CloseReason.TRY_AGAIN_LATER);
      return;
    }
    SocketClient client =
        new SocketClient(
            new SocketWriter(session, json), reader, executor, threads, RequestId.of(request));
    clients.put(session.getId(), client);
    client.endsWith(scheduler.schedule(initTime, client::closeUnlessInitialised));
    client.endsWith(scheduler.scheduleWithFixedDelay(PING, PING, client::ping));
  }

  @OnMessage
  void message(String text, WebSocketSession session) {
    SocketClient client = clients.get(session.getId());
    if (client != null) {
      client.receive(text);
    }
  }

  @OnClose
  void close(WebSocketSession session) {
    SocketClient client = clients.remove(session.getId());
    if (client != null) {
      client.end();
    }
  }

  /** A frame that is too large or is no text. */
  @OnError
  void failed(WebSocketSession session, Throwable failure) {
    LOG.debug("web socket {} failed", session.getId(), failure);
    session.close(SocketClient.INVALID_MESSAGE);
  }
}

package it.schedario.graphql.http;

import io.micronaut.json.JsonMapper;
import it.schedario.graphql.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** A client of the protocol graphql-transport-ws that says and hears single messages. */
final class SocketTalk implements WebSocket.Listener, AutoCloseable {
  private static final int SECONDS = 20;

  private final JsonMapper json;
  private final IntSupplier listeners;
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder message = new StringBuilder();
  private WebSocket socket;

  private SocketTalk(JsonMapper json, IntSupplier listeners) {
    this.json = json;
    this.listeners = listeners;
  }

  static SocketTalk with(String url, JsonMapper json, IntSupplier listeners) {
    SocketTalk talk = new SocketTalk(json, listeners);
    talk.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .subprotocols("graphql-transport-ws")
            .buildAsync(URI.create(url), talk)
            .join();
    return talk;
  }

  void subscribe(String id, String query, Map<String, Object> variables) throws IOException {
    say(
        Map.of(
            "type",
            "subscribe",
            "id",
            id,
            "payload",
            Map.of("query", query, "variables", variables)));
  }

  void say(Map<String, Object> words) throws IOException {
    sayText(new String(json.writeValueAsBytes(words), StandardCharsets.UTF_8));
  }

  void sayText(String words) {
    socket.sendText(words, true).join();
  }

  /** The next message; fails the test when none comes. */
  Answer hear() throws IOException, InterruptedException {
    String words = heard.poll(SECONDS, TimeUnit.SECONDS);
    if (words == null) {
      throw new AssertionError("no message came");
    }
    return Answer.of(json, words);
  }

  int closeCode() throws Exception {
    return closed.get(SECONDS, TimeUnit.SECONDS);
  }

  /** Until the server listens for what this client subscribed to. */
  void awaitBegun() {
    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (listeners.getAsInt() == 0 && System.nanoTime() < patience) {
      Thread.onSpinWait();
    }
  }

  /** As a client that loses its network. */
  void abort() {
    socket.abort();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    message.append(data);
    if (last) {
      heard.add(message.toString());
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    closed.complete(status);
    return null;
  }

  @Override
  public void close() {
    socket.abort();
  }
}

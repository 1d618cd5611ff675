package it.schedario.graphql.http;

import io.micronaut.json.JsonMapper;
import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Writes the messages of graphql-transport-ws. */
final class SocketWriter {
  private final WebSocketSession session;
  private final JsonMapper json;

  SocketWriter(WebSocketSession session, JsonMapper json) {
    this.session = session;
    this.json = json;
  }

  /**
   * @param id of the operation; null when it concerns the connection
   * @param payload null when the message has none
   * @return done when the message is on its way
   */
  CompletableFuture<?> send(String type, @Nullable String id, @Nullable Object payload) {
    if (!session.isOpen()) {
      return CompletableFuture.completedFuture(null);
    }
    Map<String, Object> message = new LinkedHashMap<>();
    if (id != null) {
      message.put("id", id);
    }
    message.put("type", type);
    if (payload != null) {
      message.put("payload", payload);
    }
    try {
      return session.sendAsync(new String(json.writeValueAsBytes(message), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("message " + type + " cannot be written as JSON", e);
    }
  }

  void close(CloseReason reason) {
    if (session.isOpen()) {
      session.close(reason);
    }
  }
}

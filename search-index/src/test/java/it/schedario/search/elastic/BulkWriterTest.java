package it.schedario.search.elastic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import it.schedario.search.SearchUnavailableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the writer does with answers that a healthy server does not give on demand. */
class BulkWriterTest {
  private final Queue<Answer> answers = new ArrayDeque<>();
  private final List<List<String>> sentIds = new ArrayList<>();
  private HttpServer server;
  private ElasticsearchConnection connection;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/_bulk", this::answer);
    server.start();
    connection =
        new ElasticsearchConnection(
            ElasticsearchSettings.of("http://127.0.0.1:" + server.getAddress().getPort()));
  }

  @AfterEach
  void stop() {
    connection.close();
    server.stop(0);
  }

  @Test
  void flush_wholeBulkRefusedForLackOfCapacity_sendsItAgain() {
    answers.add(new Answer(429, "{\"error\": {\"type\": \"circuit_breaking_exception\"}}"));
    answers.add(items(200, 200));

    write("a", "b");

    assertThat(sentIds).containsExactly(List.of("a", "b"), List.of("a", "b"));
  }

  @Test
  void flush_oneOperationRefusedForLackOfCapacity_sendsOnlyThatAgain() {
    answers.add(items(200, 429, 200));
    answers.add(items(200));

    write("a", "b", "c");

    assertThat(sentIds).containsExactly(List.of("a", "b", "c"), List.of("b"));
  }

  @Test
  void flush_newerVersionIsThere_isContent() {
    answers.add(items(409));

    assertThatCode(() -> write("a")).doesNotThrowAnyException();
  }

  @Test
  void flush_documentRefused_namesIt() {
    answers.add(items(200, 400));

    assertThatThrownBy(() -> write("a", "b"))
        .isInstanceOf(SearchUnavailableException.class)
        .hasMessageContaining("document b was refused: status 400");
  }

  @Test
  void flush_serverInTrouble_isUnavailableAtOnce() {
    answers.add(new Answer(503, "{\"error\": {\"type\": \"cluster_block_exception\"}}"));

    assertThatThrownBy(() -> write("a")).isInstanceOf(SearchUnavailableException.class);
    assertThat(sentIds).hasSize(1);
  }

  @Test
  void add_moreTextThanABulkMayHold_beginsAnother() {
    answers.add(items(200));
    answers.add(items(200));
    BulkWriter writer = BulkWriter.inOrder(connection);

    writer.add(deletion("a"), 1_500_000);
    writer.add(deletion("b"), 1_500_000);
    writer.flush();

    assertThat(sentIds).containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void flush_oneOfSeveralBulksUnderWayRefused_sendsThatAgain() {
    answers.add(items(200));
    answers.add(new Answer(429, "{\"error\": {\"type\": \"circuit_breaking_exception\"}}"));
    answers.add(items(200));
    answers.add(items(200));
    answers.add(items(200));
    BulkWriter writer = BulkWriter.inParallel(connection);

    List.of("a", "b", "c", "d").forEach(id -> writer.add(deletion(id), 2_000_000));
    writer.flush();

    assertThat(sentIds).hasSize(5).contains(List.of("a"), List.of("b"), List.of("c"), List.of("d"));
  }

  private void write(String... ids) {
    BulkWriter writer = BulkWriter.inOrder(connection);
    Arrays.stream(ids).forEach(id -> writer.add(deletion(id), 0));
    writer.flush();
  }

  private static BulkOperation deletion(String id) {
    return BulkOperation.of(operation -> operation.delete(d -> d.index("index").id(id)));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    List<String> ids =
        body.lines().map(line -> line.replaceAll(".*\"_id\":\"([^\"]*)\".*", "$1")).toList();
    sentIds.add(ids);
    Answer answer = answers.remove();
    byte[] json = answer.body(ids).getBytes(UTF_8);
    exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), json.length);
    exchange.getResponseBody().write(json);
    exchange.close();
  }

  private static Answer items(Integer... statuses) {
    return new Answer(
        200, Arrays.stream(statuses).map(String::valueOf).collect(Collectors.joining(",")));
  }

  /**
   * @param content the statuses of the items where {@code status} is 200, else the body itself
   */
  private record Answer(int status, String content) {
    String body(List<String> ids) {
      if (status != 200) {
        return content;
      }
      List<String> items = new ArrayList<>();
      String[] statuses = content.split(",");
      for (int i = 0; i < statuses.length; i++) {
        String error =
            statuses[i].equals("200")
                ? ""
                : ", \"error\": {\"type\": \"test\", \"reason\": \"status " + statuses[i] + "\"}";
        items.add(
            "{\"delete\": {\"_index\": \"index\", \"_id\": \"%s\", \"status\": %s%s}}"
                .formatted(ids.get(i), statuses[i], error));
      }
      return "{\"took\": 1, \"errors\": true, \"items\": [%s]}".formatted(String.join(",", items));
    }
  }
}

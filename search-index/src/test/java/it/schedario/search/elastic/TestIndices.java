package it.schedario.search.elastic;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.schedario.search.engine.AnalysisDefinition;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** What a test made in the server that all tests share, and what it may suffer there. */
public final class TestIndices {

  private static final String ALLOWED_NODE = "index.routing.allocation.require._name";

  private TestIndices() {}

  /** The machine may be busy with other builds; how long a search may take is another test. */
  static ElasticsearchSettings settings(ElasticsearchServer server, String alias) {
    return ElasticsearchSettings.of(server.uri().toString())
        .withAlias(alias)
        .withTimeout(Duration.ofSeconds(30));
  }

  /** A new one: deleted documents would still count in the scores of the next test. */
  static ElasticsearchIndex empty(ElasticsearchSettings settings) {
    ElasticsearchIndex index = new ElasticsearchIndex(settings);
    index.rebuild(documents -> {});
    return index;
  }

  static List<String> names(ElasticsearchConnection connection, String alias) {
    return List.copyOf(
        connection
            .read("indices", client -> client.indices().get(g -> g.index(alias + "-*")))
            .result()
            .keySet());
  }

  static void remove(ElasticsearchConnection connection, String alias) {
    List<String> indices = names(connection, alias);
    if (!indices.isEmpty()) {
      connection.write("removal", client -> client.indices().delete(d -> d.index(indices)));
    }
  }

  public static void remove(ElasticsearchServer server, String alias) {
    try (ElasticsearchConnection connection =
        new ElasticsearchConnection(ElasticsearchSettings.of(server.uri().toString()))) {
      remove(connection, alias);
    }
  }

  /** Makes the indices read-only, as an operator does before a move, or writable again. */
  public static void setReadOnly(ElasticsearchServer server, String alias, boolean readOnly)
      throws IOException {
    put(server, alias, "{\"index.blocks.read_only\": " + readOnly + "}");
  }

  /** Replaces the indices by one that no node may hold: it is red. */
  static void replaceByRed(ElasticsearchServer server, String alias) throws IOException {
    remove(server, alias);
    ObjectMapper json = new ObjectMapper();
    ObjectNode index =
        (ObjectNode) json.readTree(IndexDefinition.load(AnalysisDefinition.load()).json());
    ((ObjectNode) index.required("settings")).put(ALLOWED_NODE, "nowhere");
    index.putObject("aliases").putObject(alias);
    call(server, "PUT", alias + "-1?wait_for_active_shards=0", index.toString());
  }

  /** Gives a red index a node. */
  static void allowAnyNode(ElasticsearchServer server, String alias) throws IOException {
    put(server, alias, "{\"" + ALLOWED_NODE + "\": null}");
    call(server, "GET", "_cluster/health/" + alias + "?wait_for_status=yellow", "");
  }

  private static void put(ElasticsearchServer server, String alias, String settings)
      throws IOException {
    call(server, "PUT", alias + "/_settings", settings);
  }

  private static void call(ElasticsearchServer server, String method, String path, String body)
      throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(server.uri().resolve("/" + path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException(path + ": " + answer.body());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted during " + path, e);
    }
  }
}

package it.schedario.search.elastic;

import java.util.List;

/** What a test made in the server that all tests share. */
public final class TestIndices {

  private TestIndices() {}

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
}

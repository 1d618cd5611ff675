package it.schedario.graphql;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import it.schedario.ingest.ReadDocument;
import it.schedario.search.SearchDocuments;
import it.schedario.search.SearchIndex;
import it.schedario.store.DocumentStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A test from the endpoint down to the embedded engine; only the store is in memory. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EngineApiTest implements TestPropertyProvider {
  private static final String STORE_IN_MEMORY = "test.store-in-memory";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private static Path data;

  @Inject private EmbeddedServer server;
  @Inject private JsonMapper json;
  @Inject private DocumentStore store;
  @Inject private SearchIndex index;

  @Override
  public Map<String, String> getProperties() {
    return Map.of(
        "micronaut.server.port",
        "-1",
        "schedario.data",
        data.toString(),
        STORE_IN_MEMORY,
        "true",
        // One list at a time, so that tests see what happens to the others.
        "schedario.paging.states",
        "1",
        "schedario.indexing.retry",
        "1d");
  }

  final void keep(ReadDocument file) {
    store.keep(file);
    index.index(file.documents().stream().map(d -> SearchDocuments.of(d, 1)).toList());
  }

  final Answer ask(String query) throws Exception {
    return ask(query, Map.of());
  }

  final Answer ask(String query, Map<String, Object> variables) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.getURI().resolve("/graphql"))
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    json.writeValueAsString(Map.of("query", query, "variables", variables))))
            .build();
    return Answer.of(json, HTTP.send(request, BodyHandlers.ofString()).body());
  }

  @Factory
  @Requires(property = STORE_IN_MEMORY)
  static final class Store {

    @Singleton
    @Replaces(DocumentStore.class)
    DocumentStore store() {
      return new StoreWatch().watched();
    }
  }
}

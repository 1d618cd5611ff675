package it.schedario.graphql;

import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.search.SearchDocuments;
import it.schedario.store.DocumentStore;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A test against the running server, with store and index in memory. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ApiTest implements TestPropertyProvider {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @Inject protected EmbeddedServer server;
  @Inject protected JsonMapper json;
  @Inject protected DocumentStore store;
  @Inject protected StoreWatch watch;
  @Inject protected InMemorySearchIndex index;

  @BeforeEach
  void empty() {
    watch.clear();
    index.clear();
  }

  /** Micronaut asks for them before it starts the server of a test class. */
  @Override
  public Map<String, String> getProperties() {
    return Map.of(
        TestPorts.IN_MEMORY,
        "true",
        "micronaut.server.port",
        "-1",
        // The tests themselves say what is indexed.
        "schedario.indexing.retry",
        "1d");
  }

  /** Keeps these sheets as one file and has them found. */
  protected void load(int file, ObjectiveSheet... sheets) {
    store.keep(TestSheets.file(file, sheets));
    for (ObjectiveSheet sheet : sheets) {
      index.index(List.of(TestSheets.searchable(sheet)));
    }
    store.markIndexed(TestSheets.source(file));
  }

  /** The same with all texts and the acts they cite. */
  protected void loadAsRead(int file, ObjectiveSheet... sheets) {
    load(file, sheets);
    for (ObjectiveSheet sheet : sheets) {
      index.index(List.of(SearchDocuments.of(sheet, 1)));
    }
  }

  protected Answer ask(String query) throws IOException, InterruptedException {
    return ask(query, Map.of());
  }

  protected Answer ask(String query, Map<String, Object> variables)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        post(json.writeValueAsString(Map.of("query", query, "variables", variables)));
    return Answer.of(json, response.body());
  }

  protected HttpResponse<String> post(String body) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(uri("/graphql"))
            .header("Content-Type", "application/json")
            .header("Accept", "application/graphql-response+json")
            .POST(BodyPublishers.ofString(body)));
  }

  protected HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  protected URI uri(String path) {
    return server.getURI().resolve(path);
  }
}

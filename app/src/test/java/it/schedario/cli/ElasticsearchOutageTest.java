package it.schedario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import it.schedario.graphql.Answer;
import it.schedario.ingest.OfficialData;
import it.schedario.ingest.ReadOptions;
import it.schedario.intake.Outcome;
import it.schedario.search.elastic.ElasticsearchServer;
import it.schedario.search.elastic.ElasticsearchSettings;
import it.schedario.search.elastic.RealElasticsearch;
import it.schedario.search.elastic.TestIndices;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole service on a real Elasticsearch that comes and goes. */
@RealElasticsearch
@Timeout(180)
class ElasticsearchOutageTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Path SAMPLES = Path.of("..", "samples", "castelverde-ticino");

  @TempDir Path data;

  private final ElasticsearchServer elasticsearch;

  ElasticsearchOutageTest(ElasticsearchServer elasticsearch) {
    this.elasticsearch = elasticsearch;
  }

  @AfterEach
  void removeIndices() {
    TestIndices.remove(elasticsearch, "schedario");
  }

  @Test
  void outage_keepsWhatArrives_andIndexesItAfterwards() throws Exception {
    try (Running service = new Running()) {
      assertThat(service.take("schede-obiettivi-2023.txt").indexed()).isTrue();
      long before = service.found();

      elasticsearch.stop();
      try {
        assertThat(service.take("schede-obiettivi-2024.txt").indexed()).isFalse();
        assertThat(service.get(service.search()).body()).contains("SEARCH_UNAVAILABLE");
        Answer status = service.json("/status");
        assertThat(status.at("index.available")).isEqualTo(false);
        assertThat(status.at("pendingSources")).isEqualTo(1);
        HttpResponse<String> health = service.get("/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(service.json("/health").at("status")).isEqualTo("DEGRADED");
      } finally {
        elasticsearch.startAgain();
      }

      service.awaitIndexed();
      assertThat(before).isPositive();
      assertThat(service.found()).isGreaterThan(before);
      assertThat(service.differences()).isEmpty();
    }
  }

  @Test
  void readOnlyIndex_answers_andGetsWhatArrivedWhenItIsWritable() throws Exception {
    try (Running service = new Running()) {
      service.take("schede-obiettivi-2023.txt");
      long before = service.found();

      TestIndices.setReadOnly(elasticsearch, "schedario", true);
      try {
        assertThat(service.take("schede-obiettivi-2024.txt").indexed()).isFalse();
        assertThat(service.found()).isEqualTo(before);
        assertThat(service.json("/status").at("pendingSources")).isEqualTo(1);
      } finally {
        TestIndices.setReadOnly(elasticsearch, "schedario", false);
      }

      service.awaitIndexed();
      assertThat(service.found()).isGreaterThan(before);
      assertThat(service.differences()).isEmpty();
    }
  }

  @Test
  void slowServer_isUnavailableWithinTheTimeout() throws Exception {
    try (Running service = new Running()) {
      service.take("schede-obiettivi-2023.txt");

      elasticsearch.hang();
      try {
        Instant start = Instant.now();
        assertThat(service.get(service.search()).body()).contains("SEARCH_UNAVAILABLE");
        assertThat(Duration.between(start, Instant.now()))
            .isLessThan(ElasticsearchSettings.DEFAULT_TIMEOUT.multipliedBy(2));
      } finally {
        elasticsearch.goOn();
      }

      assertThat(service.found()).isPositive();
    }
  }

  @Test
  void start_whileElasticsearchIsAway_answersAndCatchesUp() throws Exception {
    elasticsearch.stop();
    try (Running service = new Running()) {
      try {
        assertThat(service.take("schede-obiettivi-2023.txt").indexed()).isFalse();
      } finally {
        elasticsearch.startAgain();
      }

      service.awaitIndexed();
      assertThat(service.found()).isPositive();
    }
  }

  @Test
  void start_whereTheIndexIsGone_buildsItAgain() throws Exception {
    try (Running service = new Running()) {
      service.take("schede-obiettivi-2023.txt");
    }
    TestIndices.remove(elasticsearch, "schedario");

    try (Running service = new Running()) {
      assertThat(service.found()).isPositive();
      assertThat(service.differences()).isEmpty();
    }
  }

  /** The service with its web server. */
  private final class Running implements AutoCloseable {
    private final Service service;
    private final EmbeddedServer server;

    Running() {
      service =
          Service.open(
              data,
              Map.of(
                  "elasticsearch.url",
                  elasticsearch.uri().toString(),
                  "schedario.indexing.retry",
                  "100ms",
                  "micronaut.server.port",
                  -1),
              OfficialData.bundled());
      server = service.bean(EmbeddedServer.class);
      server.start();
    }

    Outcome.Kept take(String sample) {
      List<Outcome> outcomes = new ArrayList<>();
      service.intake().take(SAMPLES.resolve(sample), ReadOptions.NONE, outcomes::add);
      return (Outcome.Kept) outcomes.get(0);
    }

    String search() {
      String query = "{search(query: \"famiglie\") {totalCount}}";
      return "/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    long found() throws Exception {
      return ((Number) json(search()).at("data.search.totalCount")).longValue();
    }

    void awaitIndexed() throws Exception {
      Answer status = json("/status");
      while (!Integer.valueOf(0).equals(status.at("pendingSources"))) {
        status = json("/status");
      }
    }

    List<String> differences() {
      List<String> differences = new ArrayList<>();
      service.verification().run(finding -> differences.add(finding.toString()));
      return differences;
    }

    Answer json(String path) throws Exception {
      return Answer.of(service.bean(JsonMapper.class), get(path).body());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
      URI uri = server.getURI().resolve(path);
      return HTTP.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
      service.close();
    }
  }
}

package it.schedario.web;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.export.TypedFilter;
import it.schedario.graphql.Answer;
import it.schedario.graphql.ApiTest;
import it.schedario.graphql.TestSheets;
import it.schedario.search.SearchUnavailableException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WebTest extends ApiTest {

  @Test
  void status_countsWhatIsLoadedAndPending() throws Exception {
    load(1, sheet(CASTELVERDE, 2023, "S1", 1), sheet(CASTELVERDE, 2024, "S1", 1));
    store.keep(TestSheets.file(2));

    Answer status = Answer.of(json, get("/status").body());

    assertThat(status.at("version")).isEqualTo("development");
    assertThat(status.at("documents")).isEqualTo(2);
    assertThat(status.at("sources")).isEqualTo(2);
    assertThat(status.at("pendingSources")).isEqualTo(1);
    assertThat(status.at("index.available")).isEqualTo(true);
    assertThat(status.at("index.documents")).isEqualTo(2);
  }

  @Test
  void status_indexAway_saysSoAndStillCountsTheStore() throws Exception {
    load(1, sheet(CASTELVERDE, 2024, "S1", 1));
    index.failWith(new SearchUnavailableException("away", new RuntimeException()));

    HttpResponse<String> response = get("/status");

    Answer status = Answer.of(json, response.body());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(status.at("documents")).isEqualTo(1);
    assertThat(status.at("index.available")).isEqualTo(false);
    assertThat(response.body()).contains("\"documents\":null");
  }

  @Test
  void health_indexAway_isDegradedAndNotDown() throws Exception {
    assertThat(Answer.of(json, get("/health").body()).at("status")).isEqualTo("UP");
    index.failWith(new SearchUnavailableException("away", new RuntimeException()));

    HttpResponse<String> response = get("/health");

    Answer health = Answer.of(json, response.body());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(health.at("status")).isEqualTo("DEGRADED");
    assertThat(health.at("details.search.status")).isEqualTo("DEGRADED");
  }

  @Test
  void home_leadsToGraphiql() throws Exception {
    HttpResponse<String> response = get("/");

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location")).hasValue("/graphiql");
  }

  @Test
  void unknownPath_isAProblemWithCodeAndRequestId() throws Exception {
    HttpResponse<String> response = get("/nowhere");

    Answer problem = Answer.of(json, response.body());
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(problem.at("code")).isEqualTo("NOT_FOUND");
    assertThat(problem.at("instance")).isEqualTo("/nowhere");
    assertThat(problem.at("requestId"))
        .isEqualTo(response.headers().firstValue("X-Request-Id").orElseThrow());
  }

  @Test
  void unknownMethod_isAProblemThatNamesTheAllowedOnes() throws Exception {
    HttpResponse<String> response =
        send(HttpRequest.newBuilder(uri("/status")).method("DELETE", BodyPublishers.noBody()));

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(Answer.of(json, response.body()).at("code")).isEqualTo("METHOD_NOT_ALLOWED");
    assertThat(response.headers().firstValue("Allow")).isPresent();
  }

  @Test
  void status_storeAway_isAProblemThatSaysWhenToComeBack() throws Exception {
    watch.failWith(new IllegalStateException("secret"));

    HttpResponse<String> response = get("/status");

    Answer problem = Answer.of(json, response.body());
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
    assertThat(problem.at("type")).isEqualTo("urn:problem-type:schedario:store-unavailable");
    assertThat(problem.at("code")).isEqualTo("STORE_UNAVAILABLE");
    assertThat(response.body()).doesNotContain("secret");
  }

  @Test
  void faultOfOurs_saysNothingOfItsInside() throws Exception {
    watch.failWith(new IllegalStateException("secret"));

    HttpResponse<String> response = get("/documents/any");

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).doesNotContain("secret").contains("INTERNAL_SERVER_ERROR");
  }

  @Test
  void openApi_describesThePathsThereAre() throws Exception {
    HttpResponse<String> response = get("/openapi.yml");

    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/yaml");
    assertThat(response.body().lines())
        .filteredOn(line -> line.startsWith("  /"))
        .containsExactlyInAnyOrder(
            "  /documents:",
            "  /documents/{id}:",
            "  /documents/{id}/source:",
            "  /export:",
            "  /status:");
    assertThat(response.body()).contains("application/problem+json");
  }

  @Test
  void openApi_namesEveryFilter() throws Exception {
    String description = get("/openapi.yml").body();

    assertThat(TypedFilter.names())
        .allSatisfy(name -> assertThat(description).contains("- name: " + name + "\n"));
  }

  @Test
  void schemaFile_isTheCommittedOne() throws Exception {
    assertThat(get("/schema.graphqls").body())
        .isEqualTo(Files.readString(Path.of("../docs/schema.graphqls")));
  }

  @Test
  void requestId_thatIsNoId_isReplaced() throws Exception {
    HttpResponse<String> response =
        send(HttpRequest.newBuilder(uri("/status")).header("X-Request-Id", "a b; c"));

    assertThat(response.headers().firstValue("X-Request-Id").orElseThrow())
        .matches("[0-9a-f-]{36}");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(uri(path)));
  }
}

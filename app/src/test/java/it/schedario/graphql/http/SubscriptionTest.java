package it.schedario.graphql.http;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.PIEVE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.editing.Editing;
import it.schedario.graphql.Answer;
import it.schedario.graphql.ApiTest;
import it.schedario.graphql.TestSheets;
import it.schedario.indexing.Indexing;
import it.schedario.schema.ObjectiveSheet;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionTest extends ApiTest {
  private static final String ADDED =
      """
      subscription ($query: String, $filter: SearchFilter) {
        documentAdded(query: $query, filter: $filter) {
          node { id title source { sourceDocument { file } } } evidence { text }
        }
      }
      """;

  @Inject Indexing indexing;
  @Inject Editing editing;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> properties = new HashMap<>(super.getProperties());
    properties.put("schedario.subscriptions.init-time", "1s");
    return properties;
  }

  @Test
  void connection_isAcknowledged_andAnswersPings() throws Exception {
    try (SocketTalk talk = connect()) {
      talk.say(Map.of("type", "connection_init", "payload", Map.of("any", "thing")));
      assertThat(talk.hear().at("type")).isEqualTo("connection_ack");

      talk.say(Map.of("type", "ping"));
      assertThat(talk.hear().at("type")).isEqualTo("pong");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no json",
        "[]",
        "{}",
        "{\"type\": \"unknown\"}",
        "{\"type\": \"complete\"}",
        "{\"type\": \"subscribe\", \"payload\": {\"query\": \"{__typename}\"}}",
        "{\"type\": \"subscribe\", \"id\": \"\", \"payload\": {\"query\": \"{__typename}\"}}",
        "{\"type\": \"subscribe\", \"id\": \"1\"}",
        "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {}}",
        "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": 7}}"
      })
  void invalidMessage_closesWith4400(String message) throws Exception {
    try (SocketTalk talk = initialised()) {
      talk.sayText(message);

      assertThat(talk.closeCode()).isEqualTo(4400);
    }
  }

  @Test
  void subscribe_beforeInit_closesWith4401() throws Exception {
    try (SocketTalk talk = connect()) {
      talk.subscribe("1", "{ __typename }", Map.of());

      assertThat(talk.closeCode()).isEqualTo(4401);
    }
  }

  @Test
  void noInit_closesWith4408() throws Exception {
    try (SocketTalk talk = connect()) {
      assertThat(talk.closeCode()).isEqualTo(4408);
    }
  }

  @Test
  void secondInit_closesWith4429() throws Exception {
    try (SocketTalk talk = initialised()) {
      talk.say(Map.of("type", "connection_init"));

      assertThat(talk.closeCode()).isEqualTo(4429);
    }
  }

  @Test
  void idInUse_closesWith4409() throws Exception {
    try (SocketTalk talk = initialised()) {
      talk.subscribe("1", ADDED, Map.of());
      talk.subscribe("1", ADDED, Map.of());

      assertThat(talk.closeCode()).isEqualTo(4409);
    }
  }

  @Test
  void query_isAnsweredAndComplete() throws Exception {
    try (SocketTalk talk = initialised()) {
      talk.subscribe("q", "{ __typename }", Map.of());

      Answer next = talk.hear();
      assertThat(next.at("type")).isEqualTo("next");
      assertThat(next.at("id")).isEqualTo("q");
      assertThat(next.at("payload.data.__typename")).isEqualTo("Query");
      assertThat(talk.hear().at("type")).isEqualTo("complete");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'{ nonsense }', GRAPHQL_VALIDATION_FAILED",
    "'mutation { reindex { job { id } } }', METHOD_NOT_ALLOWED",
    "'subscription { jobProgress(id: \"none\") { id } }', BAD_USER_INPUT",
    "'subscription { documentAdded(filter: {state: \"Mai\"}) { cursor } }', UNKNOWN_FILTER_VALUE"
  })
  void whatCannotBegin_isAnErrorWithItsCode(String query, String code) throws Exception {
    try (SocketTalk talk = initialised()) {
      talk.subscribe("1", query, Map.of());

      Answer error = talk.hear();
      assertThat(error.at("type")).isEqualTo("error");
      assertThat(error.at("payload.0.extensions.code")).isEqualTo(code);
      assertThat(error.at("payload.0.extensions.requestId")).isNotNull();
    }
  }

  @Test
  void documentAdded_tellsOfWhatTheSearchFinds() throws Exception {
    load(1, sheet(CASTELVERDE, 2023, "S0", 1), sheet(PIEVE, 2023, "P0", 1));
    try (SocketTalk talk = initialised()) {
      talk.subscribe(
          "1",
          ADDED,
          Map.of(
              "query",
              "dimezzate",
              "filter",
              Map.of("municipality", List.of("castelverde-ticino"))));
      talk.awaitBegun();

      arrive(2, sheet(PIEVE, 2023, "P1", 2));
      arrive(
          3,
          sheet(CASTELVERDE, 2023, "S1", "Mensa", "Nulla di che.", 3),
          sheet(CASTELVERDE, 2023, "S2", 3));
      arrive(4, sheet(CASTELVERDE, 2023, "S3", 4));

      Answer first = talk.hear();
      assertThat(first.at("payload.errors")).isNull();
      assertThat(first.at("payload.data.documentAdded.node.id"))
          .isEqualTo("castelverde-ticino:2023:sheet:S2");
      assertThat(first.at("payload.data.documentAdded.node.source.sourceDocument.file"))
          .isEqualTo("schede-3.txt");
      assertThat(talk.hear().at("payload.data.documentAdded.node.id"))
          .isEqualTo("castelverde-ticino:2023:sheet:S3");
    }
  }

  @Test
  void jobProgress_endsWithTheLastState() throws Exception {
    load(1, sheet(CASTELVERDE, 2023, "S0", 1));
    try (SocketTalk talk = initialised()) {
      String job = editing.reindex().id();
      talk.subscribe(
          "1",
          "subscription ($id: ID!) { jobProgress(id: $id) { id kind state done total } }",
          Map.of("id", job));

      Answer last = talk.hear();
      Answer heard = last;
      while ("next".equals(heard.at("type"))) {
        last = heard;
        heard = talk.hear();
      }
      assertThat(heard.at("type")).isEqualTo("complete");
      assertThat(last.at("payload.data.jobProgress.state")).isEqualTo("DONE");
      assertThat(last.at("payload.data.jobProgress.done")).isEqualTo(1);
    }
  }

  @Test
  void complete_endsTheSubscription_andFreesItsId() throws Exception {
    try (SocketTalk talk = initialised()) {
      talk.subscribe("1", ADDED, Map.of());
      talk.awaitBegun();

      talk.say(Map.of("type", "complete", "id", "1"));

      awaitListeners(0);
      talk.subscribe("1", "{ __typename }", Map.of());
      assertThat(talk.hear().at("type")).isEqualTo("next");
    }
  }

  @Test
  void everySubscriptionOfTheGuide_begins() throws Exception {
    load(1, sheet(CASTELVERDE, 2023, "S0", 1));
    String job = editing.reindex().id();
    List<String> queries =
        Pattern.compile("```graphql\\n(subscription.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("../docs/guides/subscribe.md")))
            .results()
            .map(query -> query.group(1))
            .toList();

    assertThat(queries).hasSize(2);
    try (SocketTalk talk = initialised()) {
      talk.subscribe("added", queries.get(0), Map.of("query", "nido"));
      talk.awaitBegun();
      arrive(2, sheet(CASTELVERDE, 2024, "S2", 2));
      assertThat(talk.hear().at("payload.data.documentAdded.node.title"))
          .isEqualTo("Asili nido: più posti");

      talk.subscribe("job", queries.get(1), Map.of("id", job));
      assertThat(talk.hear().at("payload.data.jobProgress.total")).isEqualTo(1);
    }
  }

  @Test
  void disconnect_leavesNothing() throws Exception {
    try (SocketTalk talk = initialised()) {
      for (int i = 0; i < 5; i++) {
        talk.subscribe("s" + i, ADDED, Map.of());
      }
      awaitListeners(5);
      talk.abort();

      awaitListeners(0);
    }
  }

  @Test
  void tooManyOperations_areRefusedOneByOne() throws Exception {
    try (SocketTalk talk = initialised()) {
      for (int i = 0; i <= 32; i++) {
        talk.subscribe("s" + i, ADDED, Map.of());
      }

      Answer refused = talk.hear();
      assertThat(refused.at("id")).isEqualTo("s32");
      assertThat(refused.at("payload.0.extensions.code")).isEqualTo("TOO_MANY_SUBSCRIPTIONS");
    }
    awaitListeners(0);
  }

  @Test
  void subscription_byPost_isToldWhereToGo() throws Exception {
    Answer answer = ask("subscription { documentAdded { cursor } }");

    assertThat(answer.code()).isEqualTo("SOCKET_REQUIRED");
    assertThat(answer.at("errors.0.message")).asString().contains("/subscriptions");
  }

  private void arrive(int file, ObjectiveSheet... sheets) {
    store.keep(TestSheets.file(file, sheets));
    indexing.index(TestSheets.source(file));
  }

  private void awaitListeners(int count) {
    long patience = System.nanoTime() + 10_000_000_000L;
    while (indexing.listeners() != count && System.nanoTime() < patience) {
      Thread.onSpinWait();
    }
    assertThat(indexing.listeners()).isEqualTo(count);
  }

  private SocketTalk connect() throws Exception {
    return SocketTalk.with(
        "ws://localhost:" + server.getPort() + "/subscriptions", json, indexing::listeners);
  }

  private SocketTalk initialised() throws Exception {
    SocketTalk talk = connect();
    talk.say(Map.of("type", "connection_init"));
    assertThat(talk.hear().at("type")).isEqualTo("connection_ack");
    return talk;
  }
}

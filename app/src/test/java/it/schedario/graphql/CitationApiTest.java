package it.schedario.graphql;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CitationApiTest extends ApiTest {
  private static final String QUERY =
      """
      query ($id: ID!) {
        node(id: $id) {
          ... on PlanningDocument {
            permalink citation short: citation(style: SHORT) null: citation(style: null)
          }
          ... on HasClassification { classification { mission { code } } }
        }
      }
      """;
  private static final Map<String, Object> SHEET = Map.of("id", "castelverde-ticino:2024:sheet:S1");

  @BeforeEach
  void loadASheet() {
    load(1, sheet(CASTELVERDE, 2024, "S1", 1));
  }

  @Test
  void citation_ofADocument_isReadyToBePasted() throws Exception {
    Answer answer = ask(QUERY, SHEET);

    String permalink = uri("/documents/castelverde-ticino:2024:sheet:S1").toString();
    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.node.permalink")).isEqualTo(permalink);
    assertThat(answer.at("data.node.citation"))
        .isEqualTo(
            "Comune di Castelverde Ticino, «Asili nido: più posti», scheda obiettivo S1, anno 2024,"
                + " elaborazione del 07/05/2025, p. 1, file schede-1.txt, "
                + permalink)
        .isEqualTo(answer.at("data.node.null"));
    assertThat(answer.at("data.node.short")).asString().startsWith("Castelverde Ticino 2024, ");
    assertThat(answer.at("data.node.classification.mission.code")).isEqualTo("12");
  }

  @Test
  void whatAProxySaysOfItself_isNotBelieved() throws Exception {
    String body = json.writeValueAsString(Map.of("query", QUERY, "variables", SHEET));

    var response =
        send(
            HttpRequest.newBuilder(uri("/graphql"))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "host=evil.example")
                .POST(BodyPublishers.ofString(body)));

    assertThat(response.body()).contains(uri("/documents/").toString()).doesNotContain("evil");
  }
}

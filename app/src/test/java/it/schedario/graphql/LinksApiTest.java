package it.schedario.graphql;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.PIEVE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.search.SearchIndex;
import it.schedario.search.lucene.LuceneSearchIndex;
import it.schedario.store.DocumentLink.Decision;
import it.schedario.store.LinkedPair;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What editors decide on suggested links, and what becomes of it in {@code links} and {@code
 * similar}.
 */
class LinksApiTest extends ApiTest {
  private static final String TOKEN = "parola d'ordine degli uffici";
  private static final String OF_2023 = "castelverde-ticino:2023:sheet:S1";
  private static final String OF_2024 = "castelverde-ticino:2024:sheet:S1";
  private static final String OF_PIEVE = "pieve-montana:2023:sheet:S7";

  private final SearchIndex engine = LuceneSearchIndex.inMemory();

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> properties = new HashMap<>(super.getProperties());
    properties.put("schedario.token", TOKEN);
    return properties;
  }

  @BeforeEach
  void loadSheets() {
    index.searchWith(engine);
    loadAsRead(
        1,
        sheet(CASTELVERDE, 2023, "S1", "Affido dei minori", "Le famiglie affidatarie sono sei.", 1),
        sheet(CASTELVERDE, 2024, "S1", "Affido dei minori", "Le famiglie affidatarie: otto.", 1),
        sheet(CASTELVERDE, 2024, "S2", "Mensa scolastica", "Un contributo per la mensa.", 1));
    loadAsRead(2, sheet(PIEVE, 2023, "S7", "Famiglie e minori", "Tre progetti di affido.", 2));
  }

  @AfterAll
  void closeEngine() {
    engine.close();
  }

  @Test
  void confirmLink_showsTheLinkOnBothDocuments_andSuggestsItNoLonger() throws Exception {
    assertThat(similar(OF_2024)).containsExactly(OF_2023, OF_PIEVE);

    Answer answer = decide("confirmLink", OF_2024, OF_2023);

    String confirmedAt = (String) answer.at("data.confirmLink.link.confirmedAt");
    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.confirmLink.errors")).isEqualTo(List.of());
    assertThat(OffsetDateTime.parse(confirmedAt)).isNotNull();
    assertThat(answer.at("data.confirmLink.link.rejectedAt")).isNull();
    assertThat(answer.at("data.confirmLink.link.document.id")).isEqualTo(OF_2023);
    Answer later = links(OF_2023, "");
    assertThat(later.at("data.node.links.totalCount")).isEqualTo(1);
    assertThat(later.at("data.node.links.edges.0.node"))
        .isEqualTo(Map.of("document", Map.of("id", OF_2024), "confirmedAt", confirmedAt));
    assertThat(links(OF_2024, "").at("data.node.links.edges.0.node.document.id"))
        .isEqualTo(OF_2023);
    assertThat(similar(OF_2024)).containsExactly(OF_PIEVE);
    assertThat(similar(OF_2023)).containsExactly(OF_PIEVE);
  }

  @Test
  void confirmLink_again_changesNothing() throws Exception {
    Answer first = decide("confirmLink", OF_2024, OF_2023);

    Answer again = decide("confirmLink", OF_2023, OF_2024);

    assertThat(again.at("data.confirmLink.link.document.id")).isEqualTo(OF_2024);
    assertThat(again.at("data.confirmLink.link.confirmedAt"))
        .isEqualTo(first.at("data.confirmLink.link.confirmedAt"));
    assertThat(links(OF_2024, "").at("data.node.links.totalCount")).isEqualTo(1);
  }

  @Test
  void rejectLink_isNoLink_butSuggestedNoLonger_untilItIsForgotten() throws Exception {
    Answer rejected = decide("rejectLink", OF_PIEVE, OF_2024);

    assertThat(rejected.at("data.rejectLink.link.confirmedAt")).isNull();
    assertThat(rejected.at("data.rejectLink.link.rejectedAt")).isNotNull();
    assertThat(links(OF_PIEVE, "").at("data.node.links.totalCount")).isEqualTo(0);
    assertThat(similar(OF_2024)).containsExactly(OF_2023);
    assertThat(similar(OF_PIEVE)).containsExactly(OF_2023);

    Answer forgotten = decide("forgetLink", OF_2024, OF_PIEVE);

    assertThat(forgotten.at("data.forgetLink.link.rejectedAt"))
        .isEqualTo(rejected.at("data.rejectLink.link.rejectedAt"));
    assertThat(similar(OF_2024)).containsExactly(OF_2023, OF_PIEVE);
    Answer nothingLeft = decide("forgetLink", OF_2024, OF_PIEVE);
    assertThat(nothingLeft.at("data.forgetLink.link")).isNull();
    assertThat(nothingLeft.at("data.forgetLink.errors")).isEqualTo(List.of());
  }

  @Test
  void links_withdrawnDocuments_areNotAmongThem() throws Exception {
    decide("confirmLink", OF_2024, OF_2023);
    store.withdraw(OF_2023, null);

    assertThat(links(OF_2024, "").at("data.node.links.totalCount")).isEqualTo(0);
  }

  @Test
  void links_pageByPage_reachTheLast() throws Exception {
    decide("confirmLink", OF_2024, OF_PIEVE);
    decide("confirmLink", OF_2024, OF_2023);

    Answer first = links(OF_2024, "(first: 1)");
    Object cursor = first.at("data.node.links.pageInfo.endCursor");
    Answer last = links(OF_2024, "(first: 1, after: \"" + cursor + "\")");

    assertThat(first.at("data.node.links.edges.0.node.document.id")).isEqualTo(OF_2023);
    assertThat(first.at("data.node.links.pageInfo.hasNextPage")).isEqualTo(true);
    assertThat(last.at("data.node.links.totalCount")).isEqualTo(2);
    assertThat(last.at("data.node.links.edges.0.node.document.id")).isEqualTo(OF_PIEVE);
    assertThat(last.at("data.node.links.pageInfo.hasNextPage")).isEqualTo(false);
    assertThat(links(OF_2024, "(after: \"nowhere\")").at("errors.0.extensions.code"))
        .isEqualTo("INVALID_CURSOR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"confirmLink", "rejectLink", "forgetLink"})
  void decisions_onWhatIsNotThere_orOnOneDocument_areErrorsAsData(String mutation)
      throws Exception {
    Answer unknown = decide(mutation, OF_2024, "nowhere");
    Answer itself = decide(mutation, OF_2024, OF_2024);

    assertThat(unknown.at("data." + mutation + ".link")).isNull();
    assertThat(unknown.at("data." + mutation + ".errors.0.code")).isEqualTo("UNKNOWN_ID");
    assertThat(unknown.at("data." + mutation + ".errors.0.message")).asString().contains("nowhere");
    assertThat(itself.at("data." + mutation + ".errors.0.code")).isEqualTo("INVALID_ARGUMENT");
    assertThat(store.findLinks(List.of(OF_2024))).isEmpty();
  }

  @Test
  void decisions_withoutTheToken_areRefused() throws Exception {
    HttpResponse<String> response =
        send(request(mutation("confirmLink"), Map.of("from", OF_2024, "to", OF_2023)));

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(store.findLinks(List.of(OF_2024))).isEmpty();
  }

  @Test
  void etag_changesWithADecision() throws Exception {
    HttpRequest.Builder document = HttpRequest.newBuilder(uri("/documents/" + OF_2024));
    String before = send(document).headers().firstValue("ETag").orElseThrow();
    assertThat(send(document).headers().firstValue("ETag")).hasValue(before);

    decide("confirmLink", OF_2024, OF_2023);

    assertThat(send(document).headers().firstValue("ETag").orElseThrow()).isNotEqualTo(before);
  }

  @Test
  void linksAndSimilar_ofAHundredDocuments_asManyCallsAsForOne() throws Exception {
    for (int number = 1; number <= 100; number++) {
      load(100 + number, sheet(CASTELVERDE, 2022, "N" + number, "Sentieri puliti", "Ok", 1));
      store.decideLink(
          LinkedPair.of("castelverde-ticino:2022:sheet:N" + number, OF_2023), Decision.CONFIRMED);
    }
    Map<String, Integer> callsForOne = callsFor(1);

    assertThat(callsFor(100))
        .isEqualTo(callsForOne)
        .containsEntry("findLinks", 2)
        .containsEntry("findDocuments", 2);
    assertThat(index.similarRequests()).hasSize(2);
  }

  /** Of the list, of all links together, and of what is similar together. */
  private Map<String, Integer> callsFor(int first) throws Exception {
    watch.forgetCalls();
    Answer answer =
        ask(
            """
            query ($first: Int) {
              objectiveSheets(first: $first, filter: {year: [2022]}) {
                edges {
                  node {
                    links(first: 2) { totalCount edges { node { document { id title } } } }
                    similar(first: 1) { score }
                  }
                }
              }
            }
            """,
            Map.of("first", first));
    assertThat(answer.at("errors")).isNull();
    assertThat(answer.list("data.objectiveSheets.edges"))
        .hasSize(first)
        .allSatisfy(edge -> assertThat(edge.toString()).contains(OF_2023));
    return Map.copyOf(watch.calls());
  }

  private List<Object> similar(String id) throws Exception {
    Answer answer =
        ask(
            "query ($id: ID!) { objectiveSheet(id: $id) { similar(first: 2) { document { id } } } }",
            Map.of("id", id));
    assertThat(answer.at("errors")).isNull();
    return answer.list("data.objectiveSheet.similar").stream()
        .map(one -> ((Map<?, ?>) ((Map<?, ?>) one).get("document")).get("id"))
        .map(Object.class::cast)
        .toList();
  }

  private Answer links(String id, String page) throws Exception {
    return ask(
        """
        query ($id: ID!) {
          node(id: $id) {
            ... on PlanningDocument {
              links%s {
                totalCount
                edges { node { document { id } confirmedAt } }
                pageInfo { endCursor hasNextPage }
              }
            }
          }
        }
        """
            .formatted(page),
        Map.of("id", id));
  }

  private Answer decide(String mutation, String from, String to) throws Exception {
    HttpRequest.Builder request =
        request(mutation(mutation), Map.of("from", from, "to", to))
            .header("Authorization", "Bearer " + TOKEN);
    return Answer.of(json, send(request).body());
  }

  private static String mutation(String name) {
    return """
        mutation ($from: ID!, $to: ID!) {
          %s(from: $from, to: $to) {
            link { document { id } confirmedAt rejectedAt } errors { code message }
          }
        }
        """
        .formatted(name);
  }

  private HttpRequest.Builder request(String query, Map<String, Object> variables)
      throws Exception {
    return HttpRequest.newBuilder(uri("/graphql"))
        .header("Content-Type", "application/json")
        .POST(
            BodyPublishers.ofString(
                json.writeValueAsString(Map.of("query", query, "variables", variables))));
  }
}

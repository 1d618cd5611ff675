package it.schedario.graphql;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.PIEVE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActsApiTest extends ApiTest {
  private static final String TITLE = "Nidi gratis";

  @BeforeEach
  void loadSheets() {
    loadAsRead(
        1,
        sheet(CASTELVERDE, 2023, "S1", TITLE, "Avviato con la DGR n. 2857/20, poi DD 12/2023.", 1),
        sheet(CASTELVERDE, 2024, "S2", TITLE, "Concluso: D.G.R. XI/2857 del 18/02/2020.", 1));
    loadAsRead(2, sheet(PIEVE, 2024, "S3", TITLE, "Nessun atto.", 2));
  }

  @Test
  void actReferences_sayWhatIsCitedAndWhere() throws Exception {
    Answer answer =
        ask(
            """
            { objectiveSheet(id: "castelverde-ticino:2024:sheet:S2") {
                actReferences { kind body number year date asPrinted normalForm label
                                field start end } } }
            """);

    assertThat(answer.at("data.objectiveSheet.actReferences.0"))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("kind", "RESOLUTION"),
                Map.entry("body", "REGIONAL_EXECUTIVE"),
                Map.entry("number", "2857"),
                Map.entry("year", 2020),
                Map.entry("date", "2020-02-18"),
                Map.entry("asPrinted", "D.G.R. XI/2857 del 18/02/2020"),
                Map.entry("normalForm", "dgr:2857/2020"),
                Map.entry("label", "DGR 2857/2020"),
                Map.entry("field", "implementationStatus"),
                Map.entry("start", 10),
                Map.entry("end", 39)));
  }

  @Test
  void actReferences_ofAnyDocumentFound_areThereToo() throws Exception {
    Answer answer =
        ask(
            """
            { search(query: "avviato") { edges { node { actReferences { normalForm } } } } }
            """);

    assertThat(answer.at("data.search.edges.0.node.actReferences"))
        .isEqualTo(
            List.of(Map.of("normalForm", "dgr:2857/2020"), Map.of("normalForm", "dd:12/2023")));
  }

  @Test
  void act_inAWrittenForm_saysWhoCitesIt() throws Exception {
    Answer answer =
        ask(
            """
            { act(reference: "DGR n. 2857/20") {
                act { normalForm label kind body number year date }
                documents(first: 1) {
                  totalCount edges { cursor node { id } evidence { text } }
                  facets(names: [YEAR]) { values { value count } }
                  pageInfo { hasNextPage } } } }
            """);

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.act.act.normalForm")).isEqualTo("dgr:2857/2020");
    assertThat(answer.at("data.act.act.label")).isEqualTo("DGR 2857/2020");
    assertThat(answer.at("data.act.documents.totalCount")).isEqualTo(2);
    assertThat(answer.list("data.act.documents.edges")).hasSize(1);
    assertThat(answer.at("data.act.documents.edges.0.node.id"))
        .isEqualTo("castelverde-ticino:2023:sheet:S1");
    assertThat(answer.list("data.act.documents.facets.0.values")).hasSize(2);
    assertThat(answer.at("data.act.documents.pageInfo.hasNextPage")).isEqualTo(true);
    assertThat(index.requests()).hasSize(1);
    assertThat(index.requests().get(0).evidence()).isTrue();
  }

  @Test
  void act_thatNobodyCites_hasNoDocuments() throws Exception {
    Answer answer =
        ask("{ act(reference: \"gc:1/2020\") { act { label } documents { totalCount } } }");

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.act.act.label")).isEqualTo("GC 1/2020");
    assertThat(answer.at("data.act.documents.totalCount")).isEqualTo(0);
  }

  @Test
  void act_referenceThatNamesNoAct_isRefused() throws Exception {
    Answer answer = ask("{ act(reference: \"asili nido\") { act { label } } }");

    assertThat(answer.at("errors.0.extensions.code")).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.at("errors.0.message")).asString().startsWith("reference 'asili nido' names");
  }

  @Test
  void acts_areListedByHowManyCiteThem_andPaged() throws Exception {
    String query =
        """
        query ($after: String) {
          acts(first: 1, after: $after) {
            totalCount edges { cursor count node { label } } pageInfo { hasNextPage endCursor } } }
        """;
    Answer first = ask(query);
    Answer second = ask(query, Map.of("after", first.at("data.acts.pageInfo.endCursor")));

    assertThat(first.at("data.acts.totalCount")).isEqualTo(2);
    assertThat(first.at("data.acts.edges.0.count")).isEqualTo(2);
    assertThat(first.at("data.acts.edges.0.node.label")).isEqualTo("DGR 2857/2020");
    assertThat(second.at("data.acts.edges.0.node.label")).isEqualTo("DD 12/2023");
    assertThat(second.at("data.acts.pageInfo.hasNextPage")).isEqualTo(false);
  }

  @Test
  void acts_unknownCursor_isRefused() throws Exception {
    Answer answer = ask("{ acts(after: \"gc:1/2020\") { totalCount } }");

    assertThat(answer.at("errors.0.extensions.code")).isEqualTo("INVALID_CURSOR");
  }

  @Test
  void search_filterByAct_reachesTheIndex() throws Exception {
    Answer answer =
        ask(
            """
            { search(query: "", filter: {act: ["dgr:2857/2020"]}) {
                totalCount facets(names: [ACT]) { values { value label count selected } } } }
            """);

    assertThat(answer.at("data.search.totalCount")).isEqualTo(2);
    assertThat(answer.at("data.search.facets.0.values.0"))
        .isEqualTo(
            Map.of(
                "value", "dgr:2857/2020", "label", "DGR 2857/2020", "count", 2, "selected", true));
  }
}

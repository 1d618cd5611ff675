package it.schedario.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.ingest.ReadDocument;
import it.schedario.schema.PlanningDocument;
import it.schedario.search.SearchDocuments;
import it.schedario.store.TestDocuments;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Programmes, budget lines and what a budget prints beside them. */
class BudgetAndProgrammeApiTest extends ApiTest {
  private static final String SOURCE = TestSheets.source(7);
  private static final String LINE = "castelverde-ticino:2024:budget:1.A:38.15.1";
  private static final String PROGRAMME = "castelverde-ticino:2024:dup:infanzia";

  @BeforeEach
  void loadABudget() {
    ReadDocument file = TestDocuments.budget(SOURCE);
    store.keep(file);
    for (PlanningDocument document : file.documents()) {
      index.index(List.of(SearchDocuments.of(document, 1)));
    }
    store.markIndexed(SOURCE);
  }

  @Test
  void budgetLine_hasItsTitoloBesideTheTitleOfEveryCard() throws Exception {
    Answer answer =
        ask(
            """
            query ($id: ID!) {
              budgetLine(id: $id) {
                kind title description chapter earmarked directorate { code }
                area { code name } budgetTitle { code name } category { code }
                mission { code } programme { code } classification { basis mission { code } }
                amounts { column year amount }
                source { document sourceDocument { file } }
                revisions { current }
              }
            }
            """,
            Map.of("id", LINE));

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.budgetLine.title")).isEqualTo("CONTRIBUTO STATALE PER IL NIDO");
    assertThat(answer.at("data.budgetLine.budgetTitle"))
        .isEqualTo(Map.of("code", "2", "name", "Trasferimenti correnti"));
    assertThat(answer.at("data.budgetLine.amounts"))
        .isEqualTo(
            List.of(
                Map.of("column", "FORECAST", "year", 2024, "amount", "3900180.00"),
                Map.of("column", "OUTTURN", "year", 2022, "amount", "-0.10")));
    assertThat(answer.at("data.budgetLine.revisions.0.current")).isEqualTo(true);
  }

  @Test
  void dupProgramme_hasItsSectionsAndTargets() throws Exception {
    Answer answer =
        ask(
            """
            query ($id: ID!) {
              dupProgramme(id: $id) {
                title operationalProgramme year period { from to } mission strategicObjective
                directorate classification { mission { code } programme { code } }
                sections { heading text } genderBudget sdgTargets { target page }
              }
            }
            """,
            Map.of("id", PROGRAMME));

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.dupProgramme.title")).isEqualTo("Infanzia");
    assertThat(answer.at("data.dupProgramme.mission")).isEqualTo("12 Diritti sociali");
    assertThat(answer.at("data.dupProgramme.sections.1"))
        .isEqualTo(Map.of("heading", "Nuovi posti", "text", "- via Verdi\n- via dei Tigli"));
    assertThat(answer.at("data.dupProgramme.sdgTargets"))
        .isEqualTo(List.of(Map.of("target", "4.2", "page", 1)));
  }

  @Test
  void aFieldOfAKind_givesNullForAnIdOfAnother() throws Exception {
    Answer answer =
        ask(
            "query ($line: ID!, $programme: ID!) { budgetLine(id: $programme) { id } "
                + "dupProgramme(id: $line) { id } objectiveSheet(id: $line) { id } }",
            Map.of("line", LINE, "programme", PROGRAMME));

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.budgetLine")).isNull();
    assertThat(answer.at("data.dupProgramme")).isNull();
    assertThat(answer.at("data.objectiveSheet")).isNull();
  }

  @Test
  void lists_holdOneKind_andTakeFilters() throws Exception {
    Answer answer =
        ask(
            """
            {
              budgetLines(
                filter: {municipality: ["castelverde-ticino"], mission: ["12"]}
                orderBy: CODE, first: 1
              ) {
                totalCount edges { cursor node { chapter } } pageInfo { hasNextPage }
              }
              dupProgrammes(filter: {year: [2024]}) { totalCount edges { node { title } } }
              objectiveSheets { totalCount }
            }
            """);

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.budgetLines.totalCount")).isEqualTo(2);
    assertThat(answer.at("data.budgetLines.edges.0.node.chapter")).isEqualTo("38.15.1");
    assertThat(answer.at("data.budgetLines.pageInfo.hasNextPage")).isEqualTo(true);
    assertThat(answer.at("data.dupProgrammes.edges.0.node.title")).isEqualTo("Infanzia");
    assertThat(answer.at("data.objectiveSheets.totalCount")).isEqualTo(0);
  }

  @Test
  void search_findsEveryKindWithOneQuery() throws Exception {
    Answer answer =
        ask(
            """
            query ($query: String!, $filter: SearchFilter, $first: Int, $after: String) {
              search(query: $query, filter: $filter, first: $first, after: $after) {
                totalCount
                facets(names: [MUNICIPALITY, YEAR, KIND]) {
                  name values { value label count selected }
                }
                edges {
                  cursor score
                  node {
                    __typename id title
                    ... on ObjectiveSheet {
                      code year sector municipality { istatCode slug name }
                    }
                    ... on DupProgramme { operationalProgramme }
                    ... on BudgetLine { table chapter }
                  }
                  evidence { field section page text highlights { start end } }
                }
                pageInfo { endCursor hasNextPage }
              }
            }
            """,
            Map.of("query", "nido"));

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.search.totalCount")).isEqualTo(3);
    assertThat(answer.at("data.search.edges.0.node"))
        .isEqualTo(
            Map.of(
                "__typename",
                "BudgetLine",
                "id",
                LINE,
                "title",
                "CONTRIBUTO STATALE PER IL NIDO",
                "table",
                "1.A",
                "chapter",
                "38.15.1"));
    assertThat(answer.at("data.search.edges.2.node.operationalProgramme")).isEqualTo("Infanzia");
  }

  @Test
  void node_givesABudgetLineAndAProgramme() throws Exception {
    Answer answer =
        ask(
            "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }",
            Map.of("ids", List.of(LINE, PROGRAMME)));

    assertThat(answer.at("data.nodes.0.__typename")).isEqualTo("BudgetLine");
    assertThat(answer.at("data.nodes.1.__typename")).isEqualTo("DupProgramme");
  }

  @Test
  void aSource_givesItsBudgetsWithTheTotalsItPrints() throws Exception {
    Answer answer =
        ask(
            """
            query ($id: ID!) {
              source(id: $id) {
                budgetReports {
                  municipality { slug } year
                  lines(first: 1) {
                    totalCount edges { node { id } } pageInfo { hasNextPage endCursor }
                  }
                  printedTotals {
                    table label expected found difference
                    amounts { column year expected found difference } source { page }
                  }
                  recaps { label expected found difference }
                  reconciliation { totals tied off recaps recapsTied recapsOff }
                }
              }
            }
            """,
            Map.of("id", SOURCE));

    assertThat(answer.at("errors")).isNull();
    String report = "data.source.budgetReports.0.";
    assertThat(answer.at(report + "lines.totalCount")).isEqualTo(2);
    assertThat(answer.at(report + "lines.edges.0.node.id")).isEqualTo(LINE);
    assertThat(answer.at(report + "lines.pageInfo.endCursor")).isEqualTo(LINE);
    assertThat(answer.at(report + "printedTotals.0.expected")).isEqualTo("3901180.00");
    assertThat(answer.at(report + "printedTotals.0.difference")).isEqualTo("0.00");
    assertThat(answer.at(report + "recaps.0.found")).isNull();
    assertThat(answer.at(report + "reconciliation"))
        .isEqualTo(
            Map.of("totals", 1, "tied", 1, "off", 0, "recaps", 1, "recapsTied", 0, "recapsOff", 0));
  }

  @Test
  void aSourceWithoutABudget_hasNoReport() throws Exception {
    load(1, TestSheets.sheet(TestSheets.CASTELVERDE, 2024, "S1", 1));

    Answer answer =
        ask(
            "query ($id: ID!) { source(id: $id) { budgetReports { year } } }",
            Map.of("id", TestSheets.source(1)));

    assertThat(answer.at("data.source.budgetReports")).isEqualTo(List.of());
  }
}

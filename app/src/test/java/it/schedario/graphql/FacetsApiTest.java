package it.schedario.graphql;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.PIEVE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.store.TestDocuments;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Filters and facets. */
class FacetsApiTest extends EngineApiTest {

  /** Two sheets of Castelverde, one of Pieve; a programme and two lines of Castelverde's budget. */
  @BeforeAll
  void load() {
    keep(TestSheets.file(1, sheet(CASTELVERDE, 2022, "S1", 1), sheet(CASTELVERDE, 2023, "S1", 1)));
    keep(TestSheets.file(2, sheet(PIEVE, 2024, "S2", "Strade sicure", "Asfalto.", 2)));
    keep(TestDocuments.budget(TestSheets.source(7)));
  }

  @Test
  void not_leavesOutValues_andTheFacetSaysSo() throws Exception {
    Answer answer =
        ask(
            """
            { search(query: "", filter: {not: {municipality: ["pieve-montana"], kind: [BUDGET_LINE]}}) {
                totalCount
                facets(names: [MUNICIPALITY]) { values { value count selected excluded } } } }
            """);

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.search.totalCount")).isEqualTo(3);
    assertThat(answer.at("data.search.facets.0.values"))
        .isEqualTo(
            List.of(
                Map.of(
                    "value",
                    "castelverde-ticino",
                    "count",
                    3,
                    "selected",
                    false,
                    "excluded",
                    false),
                Map.of("value", "pieve-montana", "count", 1, "selected", false, "excluded", true)));
  }

  @Test
  void missing_isCountedAndChosen() throws Exception {
    Answer answer =
        ask(
            """
            { none: search(query: "", filter: {missing: [STATE]}) {
                totalCount
                facets(names: [STATE]) { missing { count selected excluded } } }
              some: search(query: "", filter: {not: {missing: [STATE]}}) { totalCount } }
            """);

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.none.totalCount")).isEqualTo(3);
    assertThat(answer.at("data.none.facets.0.missing"))
        .isEqualTo(Map.of("count", 3, "selected", true, "excluded", false));
    assertThat(answer.at("data.some.totalCount")).isEqualTo(3);
  }

  @Test
  void years_aSingleRangeOrSeveral_alsoInLists() throws Exception {
    Answer answer =
        ask(
            """
            { one: search(query: "", filter: {years: {from: 2023}}) { totalCount }
              two: search(query: "", filter: {years: [{to: 2022}, {from: 2024, to: 2024}]}) { totalCount }
              sheets: objectiveSheets(filter: {years: {to: 2023}}) { totalCount } }
            """);

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.one.totalCount")).isEqualTo(5);
    assertThat(answer.at("data.two.totalCount")).isEqualTo(5);
    assertThat(answer.at("data.sheets.totalCount")).isEqualTo(2);
  }

  @Test
  void amount_bucketsAreFiltersReadyToSend() throws Exception {
    Answer answer =
        ask(
            """
            { search(query: "", filter: {kind: [BUDGET_LINE]}) {
                facets(names: [AMOUNT]) { values { value label count range { from to } } } } }
            """);
    assertThat(answer.at("data.search.facets.0.values"))
        .isEqualTo(
            List.of(
                Map.of(
                    "value",
                    "1000.00..9999.99",
                    "label",
                    "da 1.000 a 10.000 €",
                    "count",
                    1,
                    "range",
                    Map.of("from", "1000.00", "to", "9999.99")),
                Map.of(
                    "value",
                    "1000000.00..9999999.99",
                    "label",
                    "da 1 a 10 milioni di €",
                    "count",
                    1,
                    "range",
                    Map.of("from", "1000000.00", "to", "9999999.99"))));

    Answer lines =
        ask(
            "query ($amount: [AmountRangeInput!]) {"
                + " budgetLines(filter: {amount: $amount}) { edges { node { chapter } } } }",
            Map.of("amount", answer.at("data.search.facets.0.values.0.range")));

    assertThat(lines.at("data.budgetLines.edges"))
        .isEqualTo(List.of(Map.of("node", Map.of("chapter", "38.15.2"))));
  }

  @Test
  void aRangeThatEndsBeforeItBegins_isRefused() throws Exception {
    Answer answer =
        ask("{ search(query: \"\", filter: {years: {from: 2024, to: 2021}}) { totalCount } }");

    assertThat(answer.at("errors.0.extensions.code")).isEqualTo("INVALID_RANGE");
    assertThat(answer.at("errors.0.message"))
        .isEqualTo("years from 2024 to 2021 end before they begin");
  }

  @Test
  void anAmountThatIsNoDecimalString_isRefused() throws Exception {
    Answer answer = ask("{ search(query: \"\", filter: {amount: {from: 1000}}) { totalCount } }");

    assertThat(answer.at("errors.0.extensions.code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
  }
}

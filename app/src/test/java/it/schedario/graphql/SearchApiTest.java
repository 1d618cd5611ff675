package it.schedario.graphql;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.PIEVE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.search.FacetName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchApiTest extends ApiTest {
  /** The shape that the design publishes; it has to stay valid. */
  private static final String PUBLISHED =
      """
      query ($query: String!, $filter: SearchFilter, $first: Int, $after: String) {
        search(query: $query, filter: $filter, first: $first, after: $after) {
          totalCount
          facets(names: [MUNICIPALITY, YEAR, KIND]) { name values { value label count selected } }
          edges {
            cursor score
            node { __typename id title ... on ObjectiveSheet { code year sector municipality { istatCode slug name } }
                   ... on DupProgramme { operationalProgramme } ... on BudgetLine { table chapter } }
            evidence { field section page text highlights { start end } }
          }
          pageInfo { endCursor hasNextPage }
        }
      }
      """;

  @BeforeEach
  void loadSheets() {
    load(1, sheet(CASTELVERDE, 2023, "S1", 1), sheet(CASTELVERDE, 2024, "S1", 1));
    load(
        2,
        sheet(PIEVE, 2024, "S2", "Strade sicure", "Rifatto l'asfalto in via dei Tigli.", 2),
        sheet(PIEVE, 2024, "S3", "Biblioteca aperta la sera", "Aperta fino alle 22.", 2));
  }

  @Test
  void search_publishedQuery_answersHitsEvidenceAndFacets() throws Exception {
    Answer answer = ask(PUBLISHED, Map.of("query", "via dei tigli", "first", 2));

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.search.totalCount")).isEqualTo(3);
    assertThat(answer.at("data.search.edges.0.node"))
        .isEqualTo(
            Map.of(
                "__typename", "ObjectiveSheet",
                "id", "castelverde-ticino:2023:sheet:S1",
                "title", "Asili nido: più posti",
                "code", "S1",
                "year", 2023,
                "sector", "SERVIZI EDUCATIVI",
                "municipality",
                    Map.of(
                        "istatCode", "999001",
                        "slug", "castelverde-ticino",
                        "name", "Castelverde Ticino")));
    assertThat(answer.at("data.search.edges.0.evidence.0.section"))
        .isEqualTo("Stato di attuazione");
    assertThat(answer.at("data.search.edges.0.evidence.0.highlights.0"))
        .isEqualTo(Map.of("start", 31, "end", 44));
    assertThat(answer.at("data.search.facets.0.values.0"))
        .isEqualTo(
            Map.of(
                "value",
                "castelverde-ticino",
                "label",
                "Castelverde Ticino",
                "count",
                2,
                "selected",
                false));
    assertThat(answer.at("data.search.pageInfo.hasNextPage")).isEqualTo(true);
  }

  @Test
  void search_cursorOfLastHit_continuesUntilTheEnd() throws Exception {
    Answer first = ask(PUBLISHED, Map.of("query", "via dei tigli", "first", 2));
    Object cursor = first.at("data.search.pageInfo.endCursor");

    Answer second = ask(PUBLISHED, Map.of("query", "via dei tigli", "first", 2, "after", cursor));

    assertThat(second.list("data.search.edges")).hasSize(1);
    assertThat(second.at("data.search.edges.0.node.title")).isEqualTo("Strade sicure");
    assertThat(second.at("data.search.pageInfo.hasNextPage")).isEqualTo(false);
  }

  @Test
  void search_pageInfo_saysWhatLiesBeforeAndBehind() throws Exception {
    Answer answer =
        ask(
            """
            { search(query: "", first: 1, after: "behind castelverde-ticino:2023:sheet:S1") {
                edges { cursor }
                pageInfo { hasPreviousPage hasNextPage startCursor endCursor } } }
            """);

    Object cursor = answer.at("data.search.edges.0.cursor");
    assertThat(answer.at("data.search.pageInfo"))
        .isEqualTo(
            Map.of(
                "hasPreviousPage",
                true,
                "hasNextPage",
                true,
                "startCursor",
                cursor,
                "endCursor",
                cursor));
  }

  @Test
  void search_filter_takesAnyOfTheValuesAndAllOfTheFields() throws Exception {
    Answer answer =
        ask(
            """
            { search(query: "", filter: {municipality: ["pieve-montana", "castelverde-ticino"],
                                         year: [2024], kind: [OBJECTIVE_SHEET]}) {
                totalCount
                facets(names: [YEAR]) { values { value count selected } } } }
            """);

    assertThat(answer.at("data.search.totalCount")).isEqualTo(3);
    assertThat(answer.list("data.search.facets.0.values").toString())
        .isEqualTo("[{value=2024, count=3, selected=true}, {value=2023, count=1, selected=false}]");
  }

  @Test
  void search_emptyFilterList_doesNotFilter() throws Exception {
    Answer answer = ask("{ search(query: \"\", filter: {year: [], state: null}) { totalCount } }");

    assertThat(answer.at("data.search.totalCount")).isEqualTo(4);
  }

  @Test
  void search_explicitNulls_meanTheDefaults() throws Exception {
    Answer answer =
        ask(
            "{ search(query: \"\", filter: null, orderBy: null, first: null, after: null)"
                + " { totalCount } }");

    assertThat(answer.at("data.search.totalCount")).isEqualTo(4);
    assertThat(index.requests().get(0).first()).isEqualTo(20);
  }

  @Test
  void search_facets_onlyThoseAskedForAreCounted() throws Exception {
    Answer answer =
        ask(
            """
            { search(query: "") { years: facets(names: [YEAR]) { name }
                                  both: facets(names: [STATE, YEAR]) { name } } }
            """);

    assertThat(index.requests().get(0).facets())
        .containsExactlyInAnyOrder(FacetName.YEAR, FacetName.STATE);
    assertThat(answer.list("data.search.years").toString()).isEqualTo("[{name=YEAR}]");
    assertThat(answer.list("data.search.both").toString()).isEqualTo("[{name=STATE}, {name=YEAR}]");
  }

  @Test
  void search_noEvidenceAskedFor_indexIsNotAskedForIt() throws Exception {
    ask("{ search(query: \"nido\") { totalCount edges { cursor } } }");
    ask("{ search(query: \"nido\") { edges { evidence { page } } } }");

    assertThat(index.requests()).extracting("evidence").containsExactly(false, true);
    assertThat(index.requests()).extracting("facets").containsOnly(Set.of());
  }

  @Test
  void search_documentGoneMeanwhile_nodeIsNull() throws Exception {
    watch.clear();

    Answer answer = ask("{ search(query: \"biblioteca\") { edges { cursor node { id } } } }");

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.search.edges.0.node")).isNull();
    assertThat(answer.list("data.search.edges")).hasSize(1);
  }

  @Test
  void objectiveSheets_filterAndOrder_reachTheIndex() throws Exception {
    Answer answer =
        ask(
            """
            { objectiveSheets(filter: {year: [2024]}, orderBy: TITLE, first: 2) {
                totalCount edges { cursor node { title } } pageInfo { hasNextPage } } }
            """);

    assertThat(answer.at("data.objectiveSheets.totalCount")).isEqualTo(3);
    assertThat(answer.list("data.objectiveSheets.edges")).hasSize(2);
    assertThat(answer.at("data.objectiveSheets.edges.1.node.title"))
        .isEqualTo("Biblioteca aperta la sera");
    assertThat(index.requests().get(0).filter().wanted().values().get(FacetName.KIND))
        .isEqualTo(Set.of("OBJECTIVE_SHEET"));
    assertThat(answer.at("data.objectiveSheets.pageInfo.hasNextPage")).isEqualTo(true);
  }

  @Test
  void objectiveSheets_nothingLoaded_isAnEmptyList() throws Exception {
    watch.clear();
    index.clear();

    Answer answer = ask("{ objectiveSheets { totalCount edges { cursor } } }");

    assertThat(answer.at("data.objectiveSheets"))
        .isEqualTo(Map.of("totalCount", 0, "edges", List.of()));
  }
}

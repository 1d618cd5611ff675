package it.schedario.graphql;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.schema.ObjectiveSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages of a list while files come in, and hits that only repeat. */
class PagingApiTest extends EngineApiTest {
  private static final String LIST =
      """
      query ($after: String) {
        search(query: "cantiere", first: 2, after: $after) {
          totalCount edges { node { id } } pageInfo { endCursor hasNextPage } } }
      """;

  @Test
  void pages_whileFilesComeIn_holdEachDocumentOfTheListOnce_untilItExpires() throws Exception {
    keep(TestSheets.file(1, works("A1"), works("A2"), works("A3"), works("A4"), works("A5")));
    Answer page = ask(LIST);
    List<Object> found = new ArrayList<>(page.list("data.search.edges"));
    int arrivals = 10;
    while (page.at("data.search.pageInfo.hasNextPage").equals(true)) {
      keep(TestSheets.file(++arrivals, works("A0" + arrivals), works("B" + arrivals)));
      page = ask(LIST, Map.of("after", page.at("data.search.pageInfo.endCursor")));
      assertThat(page.at("data.search.totalCount")).isEqualTo(5);
      found.addAll(page.list("data.search.edges"));
    }
    assertThat(found).doesNotHaveDuplicates().hasSize(5).asString().doesNotContain("A01", "B1");

    Answer newer = ask(LIST);
    Answer expired = ask(LIST, Map.of("after", page.at("data.search.pageInfo.endCursor")));

    assertThat(newer.at("data.search.totalCount")).isEqualTo(9);
    assertThat(expired.at("errors.0.extensions.code")).isEqualTo("CURSOR_EXPIRED");
  }

  @Test
  void repeats_namesTheEdgeBefore_evenWithoutEvidence() throws Exception {
    String paragraph =
        "Nella palestra di via dei Tigli gli allenamenti serali sono ripresi a settembre %d dopo la"
            + " sostituzione di tutte le lampade.";
    keep(
        TestSheets.file(
            2,
            sheet(CASTELVERDE, 2022, "P1", "Palestra", paragraph.formatted(2022), 2),
            sheet(CASTELVERDE, 2023, "P1", "Palestra", paragraph.formatted(2023), 2),
            sheet(CASTELVERDE, 2023, "P2", "Scuole", "Rifatte le lampade della palestra.", 2)));

    Answer answer =
        ask("{ search(query: \"lampade\") { totalCount edges { repeats node { id } } } }");

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.search.totalCount")).isEqualTo(3);
    assertThat(answer.list("data.search.edges").toString())
        .containsOnlyOnce("repeats=castelverde-ticino:");
  }

  private static ObjectiveSheet works(String code) {
    return sheet(CASTELVERDE, 2024, code, "Opere " + code, "Aperto il cantiere.", 1);
  }
}

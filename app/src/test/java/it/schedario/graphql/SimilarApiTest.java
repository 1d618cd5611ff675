package it.schedario.graphql;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.PIEVE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.search.SearchIndex;
import it.schedario.search.SearchUnavailableException;
import it.schedario.search.lucene.LuceneSearchIndex;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is like a document, by the real engine. */
class SimilarApiTest extends ApiTest {
  private static final String ID = "castelverde-ticino:2024:sheet:S1";

  private final SearchIndex engine = LuceneSearchIndex.inMemory();

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
  void similar_sameSheetOfAnotherYearFirst_thenAnotherTown_withTheReason() throws Exception {
    Answer answer = ask(similar("similar { score sharedTerms document { id title } }"));

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.list("data.objectiveSheet.similar")).hasSize(2);
    assertThat(answer.at("data.objectiveSheet.similar.0.document.id"))
        .isEqualTo("castelverde-ticino:2023:sheet:S1");
    assertThat(answer.at("data.objectiveSheet.similar.0.sharedTerms"))
        .asString()
        .contains("affido", "affidatarie");
    assertThat(answer.at("data.objectiveSheet.similar.1.document.id"))
        .isEqualTo("pieve-montana:2023:sheet:S7");
  }

  @Test
  void similar_withAFilter_looksThereOnly() throws Exception {
    Answer answer =
        ask(similar("similar(filter: {municipality: [\"pieve-montana\"]}) { document { id } }"));

    assertThat(answer.at("data.objectiveSheet.similar").toString())
        .isEqualTo("[{document={id=pieve-montana:2023:sheet:S7}}]");
  }

  @Test
  void similar_withAnUnknownValue_isAnErrorOfThisFieldOnly() throws Exception {
    Answer answer =
        ask(
            "{ objectiveSheets { edges { node { similar { document { id } } } } } one: "
                + similar("title similar(filter: {year: [1999]}) { score }").substring(1));

    assertThat(answer.at("errors.0.extensions.code")).isEqualTo("UNKNOWN_FILTER_VALUE");
    assertThat(answer.list("errors")).hasSize(1);
  }

  @Test
  void similar_moreThanAllowed_isRefused() throws Exception {
    assertThat(ask(similar("similar(first: 21) { score }")).at("errors.0.extensions.code"))
        .isEqualTo("INVALID_PAGE_SIZE");
  }

  @Test
  void similar_whileTheIndexIsAway_saysSo() throws Exception {
    index.failWith(new SearchUnavailableException("away", new IOException("closed")));

    assertThat(ask(similar("similar { score }")).at("errors.0.extensions.code"))
        .isEqualTo("SEARCH_UNAVAILABLE");
  }

  @Test
  void similar_ofAHundredSheets_asksIndexAndStoreAsOftenAsOfOne() throws Exception {
    for (int number = 1; number <= 100; number++) {
      load(100 + number, sheet(CASTELVERDE, 2022, "N" + number, "Sentieri puliti", "Ok", 1));
    }
    watch.forgetCalls();
    index.similarRequests().clear();

    Answer answer =
        ask(
            """
            query ($first: Int) {
              objectiveSheets(first: $first) {
                edges { node { similar(first: 2) { sharedTerms document { id title } } } }
              }
            }
            """,
            Map.of("first", 100));

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.list("data.objectiveSheets.edges")).hasSize(100);
    assertThat(index.similarRequests()).hasSize(1);
    assertThat(index.similarRequests().get(0).documents()).hasSize(100);
    assertThat(watch.calls().get("findDocuments")).isLessThanOrEqualTo(2);
  }

  @Test
  void similar_countsInTheCost() throws Exception {
    assertThat(ask(similar("similar(first: 5) { score }")).at("extensions.cost.requested"))
        .isEqualTo(100 + 20 + 5);
  }

  private static String similar(String fields) {
    return "{ objectiveSheet(id: \"" + ID + "\") { " + fields + " } }";
  }
}

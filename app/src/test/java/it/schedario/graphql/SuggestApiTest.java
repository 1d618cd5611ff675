package it.schedario.graphql;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.PIEVE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.search.SearchIndex;
import it.schedario.search.SearchUnavailableException;
import it.schedario.search.lucene.LuceneSearchIndex;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Suggestions by the real engine. */
class SuggestApiTest extends ApiTest {
  private static final String SUGGEST =
      """
      query ($text: String!, $filter: SearchFilter, $first: Int) {
        suggest(text: $text, filter: $filter, first: $first) { text kind count documentId }
      }
      """;

  private final SearchIndex engine = LuceneSearchIndex.inMemory();

  @BeforeEach
  void loadSheets() {
    index.searchWith(engine);
    loadAsRead(
        1,
        sheet(CASTELVERDE, 2023, "S1", "Affido dei minori", "Come da DGR 2857/2020.", 1),
        sheet(CASTELVERDE, 2024, "S1", "Affido dei minori", "Come da DGR n. 2857/20.", 1));
    loadAsRead(2, sheet(PIEVE, 2023, "S9", "Sentieri e città", "Puliti nove sentieri.", 2));
  }

  @AfterAll
  void closeEngine() {
    engine.close();
  }

  @Test
  void suggest_wordsAndTitles_withCountAndDocument() throws Exception {
    assertThat(suggest(Map.of("text", "citt")).at("data.suggest").toString())
        .isEqualTo(
            List.of(
                    "{text=città, kind=TERM, count=1, documentId=null}",
                    "{text=Sentieri e città, kind=TITLE, count=1,"
                        + " documentId=pieve-montana:2023:sheet:S9}")
                .toString());
  }

  @Test
  void suggest_anActTypedHalf_isTheAct() throws Exception {
    assertThat(suggest(Map.of("text", "dgr 28")).at("data.suggest.0").toString())
        .isEqualTo("{text=DGR 2857/2020, kind=ACT, count=2, documentId=null}");
  }

  @Test
  void suggest_withAFilter_looksAtItsDocumentsOnly() throws Exception {
    Map<String, Object> filter = Map.of("municipality", List.of("pieve-montana"));

    assertThat(suggest(Map.of("text", "aff", "filter", filter)).at("data.suggest"))
        .isEqualTo(List.of());
  }

  @Test
  void suggest_moreThanAllowed_isRefused() throws Exception {
    assertThat(suggest(Map.of("text", "aff", "first", 51)).at("errors.0.extensions.code"))
        .isEqualTo("INVALID_PAGE_SIZE");
  }

  @Test
  void suggest_whileTheIndexIsAway_saysSo() throws Exception {
    index.failWith(new SearchUnavailableException("away", new IOException("closed")));

    assertThat(suggest(Map.of("text", "aff")).at("errors.0.extensions.code"))
        .isEqualTo("SEARCH_UNAVAILABLE");
  }

  private Answer suggest(Map<String, Object> variables) throws Exception {
    return ask(SUGGEST, variables);
  }
}

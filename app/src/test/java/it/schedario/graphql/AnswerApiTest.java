package it.schedario.graphql;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.PIEVE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.schema.Municipality;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchUnavailableException;
import it.schedario.search.lucene.LuceneSearchIndex;
import it.schedario.store.FailedFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer says beside its hits, by the real engine. */
class AnswerApiTest extends ApiTest {
  private static final String COVERAGE =
      """
      query ($query: String!, $filter: SearchFilter) {
        search(query: $query, filter: $filter) {
          totalCount
          coverage {
            municipalities { municipality { slug } years { year documentCount state } }
            failedFiles { file code municipality { name } years }
            pendingSources
          }
        }
      }
      """;

  private final SearchIndex engine = LuceneSearchIndex.inMemory();

  @BeforeEach
  void loadSheets() {
    index.searchWith(engine);
    loadAsRead(
        1,
        sheet(CASTELVERDE, 2021, "S1", "Affido dei minori", "Le famiglie affidatarie.", 1),
        sheet(CASTELVERDE, 2024, "S1", "Affido dei minori", "La coprogettazione.", 1),
        sheet(CASTELVERDE, 2024, "S2", "Mensa scolastica", "Un contributo per la mensa.", 1));
    loadAsRead(2, sheet(PIEVE, 2023, "S1", "Sentieri", "Puliti nove sentieri.", 2));
  }

  @AfterAll
  void closeEngine() {
    engine.close();
  }

  @Test
  void longQuestion_saysWhatWasRelaxedAndLeftOut() throws Exception {
    Answer answer =
        ask(
            """
            { search(query: "vorrei un contributo mensa scolastica zampogna") {
                totalCount didYouMean
                interpretation { relaxed wordsAsked wordsNeeded leftOut unknown
                                 corrected { typed read } } } }
            """);

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.search.totalCount")).isEqualTo(1);
    assertThat(answer.at("data.search.didYouMean")).isNull();
    assertThat(answer.at("data.search.interpretation"))
        .isEqualTo(
            Map.of(
                "relaxed",
                true,
                "wordsAsked",
                4,
                "wordsNeeded",
                2,
                "leftOut",
                List.of("vorrei", "zampogna"),
                "unknown",
                List.of("zampogna"),
                "corrected",
                List.of()));
  }

  @Test
  void typingError_isReadAndSuggested() throws Exception {
    Answer answer =
        ask(
            """
            { search(query: "coprogetazione anno:2024") {
                totalCount didYouMean
                interpretation { relaxed corrected { typed read } }
                appliedFilters { name excluded values { value label } } } }
            """);

    assertThat(answer.at("data.search"))
        .isEqualTo(
            Map.of(
                "totalCount",
                1,
                "didYouMean",
                "coprogettazione anno:2024",
                "interpretation",
                Map.of(
                    "relaxed",
                    false,
                    "corrected",
                    List.of(Map.of("typed", "coprogetazione", "read", List.of("coprogettazione")))),
                "appliedFilters",
                List.of(
                    Map.of(
                        "name",
                        "YEAR",
                        "excluded",
                        false,
                        "values",
                        List.of(Map.of("value", "2024", "label", "2024"))))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "affido OR | INVALID_QUERY | 7",
        "x affi*do | INVALID_QUERY | 6",
        "affido comune:atlantide | UNKNOWN_FILTER_VALUE | 7",
      })
  void queryThatCannotBeRead_isAnErrorWithThePlace(String query, String code, int offset)
      throws Exception {
    Answer answer =
        ask("query ($q: String!) { search(query: $q) { totalCount } }", Map.of("q", query));

    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.at("errors.0.extensions.offset")).isEqualTo(offset);
  }

  @Test
  void queryOfHundredKilobytes_isAnErrorWithThePlace() throws Exception {
    Answer answer =
        ask(
            "query ($q: String!) { search(query: $q) { totalCount } }",
            Map.of("q", "a OR ".repeat(20_000)));

    assertThat(answer.code()).isEqualTo("INVALID_QUERY");
    assertThat(answer.at("errors.0.extensions.offset")).isEqualTo(2000);
  }

  @Test
  void coverage_withoutFilters_isOfAllTowns_andShowsTheYearsBetween() throws Exception {
    Answer answer = ask(COVERAGE, Map.of("query", "zampogna"));

    assertThat(answer.at("data.search.totalCount")).isEqualTo(0);
    assertThat(towns(answer))
        .containsExactly(
            "castelverde-ticino 2021 1 LOADED",
            "castelverde-ticino 2022 0 MISSING",
            "castelverde-ticino 2023 0 MISSING",
            "castelverde-ticino 2024 2 LOADED",
            "pieve-montana 2023 1 LOADED");
    assertThat(answer.at("data.search.coverage.pendingSources")).isEqualTo(0);
  }

  @Test
  void coverage_ofFilters_isOfTheTownsAndYearsAsked_whereverTheyWereSaid() throws Exception {
    Answer argument =
        ask(
            COVERAGE,
            Map.of(
                "query",
                "affido",
                "filter",
                Map.of("municipality", List.of("999001"), "year", 2023)));
    Answer inTheQuery = ask(COVERAGE, Map.of("query", "affido comune:castelverde anno:2023"));
    Answer range =
        ask(
            COVERAGE,
            Map.of(
                "query",
                "affido comune:castelverde",
                "filter",
                Map.of("years", Map.of("from", 1990, "to", 2022))));
    Answer excluded = ask(COVERAGE, Map.of("query", "-comune:pieve -anno:2024 -anno:2021"));

    assertThat(towns(argument)).containsExactly("castelverde-ticino 2023 0 MISSING");
    assertThat(towns(inTheQuery)).containsExactly("castelverde-ticino 2023 0 MISSING");
    assertThat(towns(range))
        .containsExactly("castelverde-ticino 2021 1 LOADED", "castelverde-ticino 2022 0 MISSING");
    assertThat(towns(excluded))
        .containsExactly("castelverde-ticino 2022 0 MISSING", "castelverde-ticino 2023 0 MISSING");
  }

  @Test
  void coverage_askedFor_takesTheStoreThreeCalls_elseNone() throws Exception {
    watch.forgetCalls();

    ask("{ search(query: \"affido\") { totalCount } }");
    assertThat(watch.calls()).isEmpty();

    ask(COVERAGE, Map.of("query", "affido"));
    assertThat(watch.calls())
        .isEqualTo(Map.of("municipalities", 1, "failures", 1, "pendingSources", 1));
  }

  @Test
  void coverage_ofFilesThatFailed_saysWhichYearsLackThem() throws Exception {
    fail("half.txt", CASTELVERDE, 2023, 2024);
    fail("pieve.pdf", PIEVE, 2026);
    fail("rocca.pdf", Municipality.withoutCodes("rocca-aurelia", "Rocca Aurelia"), 2024);
    fail("scan.pdf", null);

    Answer all = ask(COVERAGE, Map.of("query", "affido"));
    Answer some = ask(COVERAGE, Map.of("query", "affido comune:castelverde anno:2024"));

    assertThat(towns(all))
        .containsExactly(
            "castelverde-ticino 2021 1 LOADED",
            "castelverde-ticino 2022 0 MISSING",
            "castelverde-ticino 2023 0 FAILED",
            "castelverde-ticino 2024 2 INCOMPLETE",
            "pieve-montana 2023 1 LOADED",
            "pieve-montana 2024 0 MISSING",
            "pieve-montana 2025 0 MISSING",
            "pieve-montana 2026 0 FAILED",
            "rocca-aurelia 2024 0 FAILED");
    assertThat(failedFiles(all)).containsExactly("half.txt", "pieve.pdf", "rocca.pdf", "scan.pdf");
    assertThat(towns(some)).containsExactly("castelverde-ticino 2024 2 INCOMPLETE");
    assertThat(failedFiles(some)).containsExactly("half.txt", "scan.pdf");
  }

  @Test
  void coverage_whileAFileWaitsForTheIndex_saysSo() throws Exception {
    store.keep(TestSheets.file(3, sheet(PIEVE, 2024, "S9", 3)));

    Answer answer = ask(COVERAGE, Map.of("query", "sentieri"));

    assertThat(answer.at("data.search.coverage.pendingSources")).isEqualTo(1);
  }

  @Test
  void engineAway_isSearchUnavailable() throws Exception {
    index.failWith(new SearchUnavailableException("gone", new IllegalStateException()));

    assertThat(ask(COVERAGE, Map.of("query", "affido")).code()).isEqualTo("SEARCH_UNAVAILABLE");
  }

  private void fail(String file, @Nullable Municipality town, Integer... years) {
    store.noteFailure(new FailedFile(file, "TRUNCATED", file + " ends", town, List.of(years)));
  }

  private static List<Object> failedFiles(Answer answer) {
    return answer.list("data.search.coverage.failedFiles").stream()
        .<Object>map(failed -> ((Map<?, ?>) failed).get("file"))
        .toList();
  }

  /** One line per town and year. */
  private static List<String> towns(Answer answer) {
    return answer.list("data.search.coverage.municipalities").stream()
        .map(town -> (Map<?, ?>) town)
        .flatMap(
            town ->
                ((List<?>) town.get("years"))
                    .stream()
                        .map(year -> (Map<?, ?>) year)
                        .map(
                            year ->
                                String.join(
                                    " ",
                                    String.valueOf(
                                        ((Map<?, ?>) town.get("municipality")).get("slug")),
                                    String.valueOf(year.get("year")),
                                    String.valueOf(year.get("documentCount")),
                                    String.valueOf(year.get("state")))))
        .toList();
  }
}

package it.schedario.web;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.PIEVE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import it.schedario.graphql.Answer;
import it.schedario.graphql.ApiTest;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.search.AmountRange;
import it.schedario.search.FacetName;
import it.schedario.search.SearchFilter;
import it.schedario.search.SearchUnavailableException;
import it.schedario.search.YearRange;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportControllerTest extends ApiTest {

  @Test
  void list_longerThanAPage_isWrittenToItsEnd() throws Exception {
    load(250);

    HttpResponse<String> response = get("format=ndjson");

    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
    assertThat(response.body().lines())
        .hasSize(250)
        .allMatch(
            line -> line.startsWith("{\"kind\":\"ObjectiveSheet\",\"id\":\"") && line.endsWith("}"))
        .doesNotHaveDuplicates();
    assertThat(index.requests()).hasSize(3);
  }

  @Test
  void csv_isWhatIsSentWhenNothingElseIsAsked() throws Exception {
    load(1, sheet(CASTELVERDE, 2024, "S1", 1));

    HttpResponse<String> response = get("");

    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue("text/csv; charset=utf-8; header=present");
    assertThat(response.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(
            value -> assertThat(value).startsWith("attachment; filename=\"schedario.csv\""));
    assertThat(response.body())
        .startsWith("\uFEFFid;tipo;")
        .contains(
            "\r\ncastelverde-ticino:2024:sheet:S1;Scheda obiettivo;Castelverde Ticino;999001;2024;S1;")
        .contains("Posti disponibili; atteso: 120; raggiunto: 124; esito: raggiunto")
        .contains("Bando per gli educatori; prevista: 2024-01-01/2024-06-30")
        .endsWith(";schede-1.txt;1\r\n");
  }

  @Test
  void xlsx_isAWorkbook() throws Exception {
    load(120);

    HttpResponse<String> response = get("format=xlsx");

    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assertThat(response.body()).startsWith("PK");
  }

  @Test
  void filters_andWords_choose() throws Exception {
    load(
        1,
        sheet(CASTELVERDE, 2023, "S1", 1),
        sheet(CASTELVERDE, 2024, "S1", 1),
        sheet(PIEVE, 2024, "S1", 1));

    assertThat(get("format=ndjson&municipality=castelverde-ticino&year=2024").body().lines())
        .hasSize(1);
    assertThat(get("format=ndjson&year=2023&year=2024").body().lines()).hasSize(3);
    assertThat(
            get("format=ndjson&query=via%20dei%20Tigli&municipality=pieve-montana").body().lines())
        .hasSize(1);
    assertThat(get("format=ndjson&query=assente").body()).isEmpty();
  }

  @Test
  void rangesAndExclusions_reachTheIndex() throws Exception {
    get("years=2022..2024&amount=..10.50&missing=sector&not.years=2023..");

    SearchFilter filter = index.requests().get(0).filter();
    assertThat(filter.wanted())
        .isEqualTo(
            new SearchFilter.Selection(
                Map.of(),
                Set.of(FacetName.SECTOR),
                List.of(new YearRange(2022, 2024)),
                List.of(new AmountRange(null, new BigDecimal("10.50")))));
    assertThat(filter.unwanted().years()).containsExactly(new YearRange(2023, null));
  }

  @ParameterizedTest
  @CsvSource({
    "town=castelverde-ticino, UNKNOWN_PARAMETER, municipality",
    "format=pdf, INVALID_PARAMETER, xlsx",
    "orderBy=size, INVALID_PARAMETER, natural",
    "separator=pipe, INVALID_PARAMETER, tab",
    "years=2024, INVALID_PARAMETER, 2022..2024",
    "missing=colour, INVALID_PARAMETER, no facet",
    "years=2024..2022, INVALID_RANGE, 2022",
    "municipality=castelvrde, UNKNOWN_FILTER_VALUE, castelverde-ticino"
  })
  void requestThatMeansNothing_isAProblemThatSaysWhatIsAllowed(
      String parameters, String code, String allowed) throws Exception {
    load(1, sheet(CASTELVERDE, 2024, "S1", 1));

    HttpResponse<String> response = get(parameters);

    Answer problem = Answer.of(json, response.body());
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(problem.at("code")).isEqualTo(code);
    assertThat(problem.list("allowed") + " " + problem.at("detail")).contains(allowed);
  }

  @Test
  void searchAway_isAProblem() throws Exception {
    index.failWith(new SearchUnavailableException("secret", new RuntimeException()));

    HttpResponse<String> response = get("");

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
    assertThat(Answer.of(json, response.body()).at("code")).isEqualTo("SEARCH_UNAVAILABLE");
    assertThat(response.body()).doesNotContain("secret");
  }

  /** Half a file must not pass for the whole. */
  @Test
  void searchAwayMeanwhile_breaksTheAnswerOff() {
    load(250);
    index.failAfter(2, new SearchUnavailableException("away", new RuntimeException()));

    assertThatIOException().isThrownBy(() -> get("format=ndjson"));
  }

  @Test
  void export_ofTheSameData_isNotSentAgain() throws Exception {
    load(1, sheet(CASTELVERDE, 2024, "S1", 1));
    String tag = get("").headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again =
        send(HttpRequest.newBuilder(uri("/export")).header("If-None-Match", tag));

    assertThat(again.statusCode()).isEqualTo(304);
  }

  private void load(int sheets) {
    load(
        1,
        IntStream.range(0, sheets)
            .mapToObj(number -> sheet(CASTELVERDE, 2024, "S" + number, 1))
            .toArray(ObjectiveSheet[]::new));
  }

  private HttpResponse<String> get(String parameters)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri("/export?" + parameters)));
  }
}

package it.schedario.graphql;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.sheet;
import static it.schedario.graphql.TestSheets.source;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.ingest.ReadDocument;
import it.schedario.schema.SourceDocument;
import it.schedario.search.SearchUnavailableException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorsTest extends ApiTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { search(query: "x"                                 | GRAPHQL_PARSE_FAILED
          { nonsense }                                        | GRAPHQL_VALIDATION_FAILED
          { search { totalCount } }                           | GRAPHQL_VALIDATION_FAILED
          { search(query: "", first: "ten") { totalCount } }  | GRAPHQL_VALIDATION_FAILED
          query A { __typename } query B { __typename }       | OPERATION_RESOLUTION_FAILURE
          query ($n: Int!) { search(query: "", first: $n) { totalCount } } | BAD_USER_INPUT
          { search(query: "", first: -1) { totalCount } }     | INVALID_PAGE_SIZE
          { search(query: "", first: 101) { totalCount } }    | INVALID_PAGE_SIZE
          { objectiveSheets(first: 101) { totalCount } }      | INVALID_PAGE_SIZE
          { sources(first: -5) { totalCount } }               | INVALID_PAGE_SIZE
          { search(query: "", after: "x") { totalCount } }    | INVALID_CURSOR
          { sources(after: "x") { totalCount } }              | INVALID_CURSOR
          { search(query: "", filter: {year: [1848]}) { totalCount } } | UNKNOWN_FILTER_VALUE
          """)
  void badRequest_getsItsCode(String query, String code) throws Exception {
    Answer answer = ask(query);

    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.at("errors.0.extensions.requestId")).isInstanceOf(String.class);
    assertThat(answer.at("errors.0.message").toString()).isNotBlank();
  }

  @Test
  void unknownFilterValue_listsWhatExists() throws Exception {
    load(1, sheet(CASTELVERDE, 2023, "S1", 1), sheet(CASTELVERDE, 2024, "S1", 1));

    Answer answer = ask("{ search(query: \"\", filter: {year: [1848]}) { totalCount } }");

    assertThat(answer.at("errors.0.message").toString()).contains("1848");
    assertThat(answer.at("errors.0.extensions.allowed")).isEqualTo(List.of("2023", "2024"));
    assertThat(answer.at("errors.0.path")).isEqualTo(List.of("search"));
  }

  @Test
  void pageSize_aboveTheLimit_saysTheLimit() throws Exception {
    Answer answer = ask("{ search(query: \"\", first: 1000) { totalCount } }");

    assertThat(answer.at("errors.0.message")).isEqualTo("first is 1000, allowed is 0 to 100");
    assertThat(answer.at("errors.0.extensions.requested")).isEqualTo(1000);
    assertThat(answer.at("errors.0.extensions.allowed")).isEqualTo(100);
  }

  @Test
  void nodes_moreThanAPage_saysTheLimit() throws Exception {
    List<String> ids = Collections.nCopies(101, "x");

    Answer answer = ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids));

    assertThat(answer.at("errors.0.message"))
        .isEqualTo("the number of ids is 101, allowed is 0 to 100");
  }

  @Test
  void pages_firstPageBelowOne_saysTheRange() throws Exception {
    load(1, sheet(CASTELVERDE, 2024, "S1", 1));

    Answer answer =
        ask(
            "query ($id: ID!) { source(id: $id) { pages(from: 0) { totalCount } } }",
            Map.of("id", source(1)));

    assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.at("errors.0.message")).isEqualTo("from is 0, allowed is 1 to 2");
  }

  @Test
  void searchUnavailable_hasItsCodeAndNothingOfTheEngine() throws Exception {
    load(1, sheet(CASTELVERDE, 2024, "S1", 1));
    index.failWith(
        new SearchUnavailableException("host es-7.internal refused", new RuntimeException("port")));

    Answer answer = ask("{ search(query: \"x\") { totalCount } }");
    Answer byId = ask("{ objectiveSheet(id: \"castelverde-ticino:2024:sheet:S1\") { year } }");

    assertThat(answer.code()).isEqualTo("SEARCH_UNAVAILABLE");
    assertThat(answer.json().toString()).doesNotContain("es-7.internal");
    assertThat(byId.at("data.objectiveSheet.year")).isEqualTo(2024);
  }

  @Test
  void fieldThatMayBeNull_fails_partialDataStay() throws Exception {
    load(1, sheet(CASTELVERDE, 2024, "S1", 1));
    watch.failWith(new IllegalStateException("secret"));

    Answer answer = ask("{ search(query: \"\") { totalCount edges { cursor node { id } } } }");

    assertThat(answer.at("data.search.totalCount")).isEqualTo(1);
    assertThat(answer.at("data.search.edges.0.node")).isNull();
    assertThat(answer.at("errors.0.path")).isEqualTo(List.of("search", "edges", 0, "node"));
  }

  @Test
  void aValueThatMayNotBeMissing_isMissing_saysNothingOfTheInside() throws Exception {
    ReadDocument file = TestSheets.file(1, sheet(CASTELVERDE, 2024, "S1", 1));
    SourceDocument claimed = file.source();
    store.keep(
        new ReadDocument(
            new SourceDocument(claimed.file(), claimed.sha256(), null, claimed.layout(), null, 3),
            file.text(),
            file.pages(),
            file.documents(),
            file.problems(),
            file.coverage()));

    Answer answer =
        ask(
            "query ($id: ID!) { source(id: $id) { pages(from: 3) { edges { node { text } } } } }",
            Map.of("id", source(1)));

    assertThat(answer.code()).isEqualTo("INTERNAL");
    assertThat(answer.at("errors.0.message"))
        .isEqualTo(
            "an internal error, logged as request " + answer.at("errors.0.extensions.requestId"));
    assertThat(answer.at("errors.0.path"))
        .isEqualTo(List.of("source", "pages", "edges", 0, "node", "text"));
  }

  @Test
  void unknownException_isInternalWithoutItsText_loggedOnceWithRequestId() throws Exception {
    load(1, sheet(CASTELVERDE, 2023, "S1", 1), sheet(CASTELVERDE, 2024, "S1", 1));
    watch.failWith(new IllegalStateException("secret"));
    PrintStream err = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));

    Answer answer = ask("{ search(query: \"\") { edges { node { id } } } }");
    System.setErr(err);

    assertThat(answer.list("errors")).hasSize(2);
    assertThat(answer.code()).isEqualTo("INTERNAL");
    assertThat(answer.json().toString()).doesNotContain("secret");
    assertThat(log.toString(StandardCharsets.UTF_8))
        .containsOnlyOnce("IllegalStateException: secret")
        .contains(answer.at("errors.0.extensions.requestId").toString());
  }
}

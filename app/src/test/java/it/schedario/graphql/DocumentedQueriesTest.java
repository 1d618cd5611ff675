package it.schedario.graphql;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The queries of docs/graphql.md work. */
class DocumentedQueriesTest extends ApiTest {
  private static final Pattern QUERY = Pattern.compile("```graphql\\n(.*?)```", Pattern.DOTALL);
  private static final Map<String, Object> VARIABLES =
      Map.of(
          "query",
          "nido",
          "filter",
          Map.of("municipality", List.of("castelverde-ticino"), "year", List.of(2023)),
          "text",
          "asili nido",
          "first",
          10,
          "reference",
          "DD 12/2023",
          "id",
          "castelverde-ticino:2023:sheet:S1");

  @Test
  void everyQueryOfThePage_isAnswered() throws Exception {
    loadAsRead(
        1, sheet(CASTELVERDE, 2023, "S1", "Asili nido: più posti", "Bando con DD 12/2023.", 1));
    List<MatchResult> queries =
        QUERY.matcher(Files.readString(Path.of("../docs/graphql.md"))).results().toList();

    assertThat(queries).hasSize(8);
    for (MatchResult query : queries) {
      Answer answer = ask(query.group(1), VARIABLES);
      assertThat(answer.at("errors")).as(query.group(1)).isNull();
      assertThat(answer.at("data")).asString().containsAnyOf("più posti", "Diritti sociali");
    }
  }
}

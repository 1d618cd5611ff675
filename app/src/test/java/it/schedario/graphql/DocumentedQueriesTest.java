package it.schedario.graphql;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries of docs/guides work. */
class DocumentedQueriesTest extends ApiTest {
  private static final String TOKEN = "segreto";
  private static final Path GUIDES = Path.of("../docs/guides");

  // Over the socket (SubscriptionTest), and in Chromium (.ci/clients).
  private static final Set<String> TRIED_ELSEWHERE = Set.of("subscribe.md", "search-page.md");

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

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> properties = new HashMap<>(super.getProperties());
    properties.put("schedario.token", TOKEN);
    return properties;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("guides")
  void everyQueryOfTheGuide_isAnswered(String guide) throws Exception {
    loadAsRead(
        1, sheet(CASTELVERDE, 2023, "S1", "Asili nido: più posti", "Bando con DD 12/2023.", 1));
    List<String> queries = queries(GUIDES.resolve(guide));

    assertThat(queries).isNotEmpty();
    for (String query : queries) {
      Answer answer = answer(query);
      assertThat(answer.at("errors")).as(query).isNull();
      assertThat(answer.at("data"))
          .asString()
          .containsAnyOf("più posti", "Diritti sociali", "Tombstone", "castelverde-ticino");
    }
  }

  private static List<String> guides() throws IOException {
    try (Stream<Path> files = Files.list(GUIDES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md") && !TRIED_ELSEWHERE.contains(name))
          .sorted()
          .toList();
    }
  }

  private static List<String> queries(Path guide) throws IOException {
    return QUERY.matcher(Files.readString(guide)).results().map(query -> query.group(1)).toList();
  }

  /** An upload has a file; what it takes is tried with all its variants in {@link EditApiTest}. */
  private Answer answer(String query) throws Exception {
    MultipartBody body = new MultipartBody();
    boolean uploads = query.contains("$files");
    Map<String, Object> variables = new HashMap<>(VARIABLES);
    if (uploads) {
      variables.put("files", Arrays.asList((Object) null));
      variables.put("municipality", "Castelverde Ticino");
      variables.put("year", 2023);
    }
    body.add("operations", json.writeValueAsString(Map.of("query", query, "variables", variables)));
    body.add("map", uploads ? "{\"0\": [\"variables.files.0\"]}" : "{}");
    if (uploads) {
      body.addFile("0", "nota.txt", "Nota sugli orari dello sportello.\n");
    }
    HttpRequest.Builder request =
        body.post(uri("/graphql")).header("Authorization", "Bearer " + TOKEN);
    return Answer.of(json, send(request).body());
  }
}

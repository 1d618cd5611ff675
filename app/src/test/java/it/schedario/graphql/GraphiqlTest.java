package it.schedario.graphql;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GraphiqlTest extends ApiTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("query: `(?<query>[^`]*)`(,\\s*variables: `(?<variables>[^`]*)`)?");
  private static final Pattern REFERENCE = Pattern.compile("(?:src|href|from)[ =]['\"]([^'\"]+)");

  @Test
  void everyExampleQuery_answersWithoutError() throws Exception {
    load(1, sheet(CASTELVERDE, 2023, "S1", 1), sheet(CASTELVERDE, 2024, "S1", 1));
    List<String> answered = new ArrayList<>();

    Matcher example = EXAMPLE.matcher(get("/graphiql/examples.js"));
    while (example.find()) {
      Answer answer = ask(example.group("query"), variables(example.group("variables")));
      assertThat(answer.at("errors")).as(example.group("query")).isNull();
      answered.add(example.group("query"));
    }

    assertThat(answered).hasSize(4);
  }

  @Test
  void page_andAllItNames_comeFromThisServer() throws Exception {
    Matcher reference = REFERENCE.matcher(get("/graphiql") + get("/graphiql/page.js"));
    List<String> named = new ArrayList<>();
    while (reference.find()) {
      named.add(reference.group(1).replace("./", "/graphiql/"));
    }

    assertThat(named).hasSize(8);
    for (String path : named) {
      if (!path.startsWith("data:")) {
        assertThat(path).startsWith("/");
        get(path);
      }
    }
  }

  private String get(String path) throws Exception {
    var response = send(HttpRequest.newBuilder(uri(path)));
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  private Map<String, Object> variables(String text) throws Exception {
    return text == null
        ? Map.of()
        : json.readValue(text, Argument.mapOf(String.class, Object.class));
  }
}

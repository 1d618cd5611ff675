package it.schedario.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeOptionsTest {
  @TempDir Path folder;

  @Test
  void corsOrigin_andTrustedDocuments_areWhatTheServerKeepsTo() throws Exception {
    ServeOptions options = options();
    options.corsOrigins = List.of("https://pagine.example");
    options.trustedDocuments = Files.createDirectory(folder.resolve("queries"));
    Files.writeString(folder.resolve("queries/type.graphql"), "{ __typename }");

    try (Serving serving = Serving.start(options, new PrintWriter(new StringWriter()))) {
      HttpResponse<String> allowed = ask(serving, "https://pagine.example", "{ __typename }");
      assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin"))
          .hasValue("https://pagine.example");
      assertThat(allowed.body()).contains("\"__typename\":\"Query\"");
      assertThat(ask(serving, "https://altre.example", "{ __typename }").statusCode())
          .isEqualTo(403);
      assertThat(ask(serving, "https://pagine.example", "{ a: __typename }").body())
          .contains("QUERY_NOT_TRUSTED");
    }
  }

  @Test
  void synonyms_thatCannotBeRead_doNotStopTheStart_andAnswersChangeWithThem() throws Exception {
    ServeOptions options = options();
    options.synonyms = Files.writeString(folder.resolve("sinonimi.txt"), "solo");

    try (Serving serving = Serving.start(options, new PrintWriter(new StringWriter()))) {
      String before = tag(serving);
      assertThat(tag(serving)).isEqualTo(before);

      Files.writeString(options.synonyms, "affitto, pigione");
      assertThat(tag(serving)).isNotEqualTo(before);
    }
  }

  @Test
  void trustedDocuments_thatCannotBeRead_stopTheStart() throws Exception {
    ServeOptions options = options();
    options.trustedDocuments = Files.writeString(folder.resolve("queries.json"), "[]");

    assertThatThrownBy(() -> Serving.start(options, new PrintWriter(new StringWriter())))
        .isInstanceOf(CommandFailedException.class)
        .hasMessageStartingWith("trusted documents " + options.trustedDocuments);
  }

  private ServeOptions options() {
    ServeOptions options = new ServeOptions();
    options.host = "127.0.0.1";
    options.dataOptions = new DataOptions();
    options.dataOptions.data = folder.resolve("data");
    return options;
  }

  private static HttpResponse<String> ask(Serving serving, String origin, String query)
      throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + serving.port() + "/graphql"))
                .header("Origin", origin)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"" + query + "\"}"))
                .build(),
            BodyHandlers.ofString());
  }

  private static String tag(Serving serving) throws Exception {
    URI query =
        URI.create("http://127.0.0.1:" + serving.port() + "/graphql?query=%7B__typename%7D");
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(query).build(), BodyHandlers.ofString())
        .headers()
        .firstValue("ETag")
        .orElseThrow();
  }
}

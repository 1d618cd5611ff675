package it.schedario.web;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.graphql.Answer;
import it.schedario.graphql.ApiTest;
import it.schedario.graphql.TestSheets;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DocumentControllerTest extends ApiTest {
  private static final String PATH = "/documents/castelverde-ticino:2024:sheet:S1";
  private static final String ORIGINAL = "Prima pagina, com'è.\r\n".repeat(100);

  @Test
  void document_isWrittenAsParseDoes() throws Exception {
    keepWithOriginal();

    HttpResponse<String> response = get(PATH, "");

    Answer document = Answer.of(json, response.body());
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(document.at("kind")).isEqualTo("ObjectiveSheet");
    assertThat(document.at("municipality.slug")).isEqualTo("castelverde-ticino");
    assertThat(document.at("phases.0.weight")).isEqualTo("50.00");
    assertThat(document.at("source.fields.0.field")).isEqualTo("title");
  }

  @Test
  void document_asItWas_isNotSentAgain() throws Exception {
    keepWithOriginal();
    String tag = get(PATH, "").headers().firstValue("ETag").orElseThrow();

    assertThat(get(PATH, tag).statusCode()).isEqualTo(304);
    store.keep(TestSheets.file(2));
    assertThat(get(PATH, tag).statusCode()).isEqualTo(200);
  }

  @Test
  void unknownDocument_isAProblem() throws Exception {
    for (String path : new String[] {"/documents/nowhere", "/documents/nowhere/source"}) {
      HttpResponse<String> response = get(path, "");

      Answer problem = Answer.of(json, response.body());
      assertThat(response.statusCode()).isEqualTo(404);
      assertThat(problem.at("type")).isEqualTo("urn:problem-type:schedario:document-not-found");
      assertThat(problem.at("status")).isEqualTo(404);
      assertThat(problem.at("code")).isEqualTo("DOCUMENT_NOT_FOUND");
      assertThat(problem.at("detail")).isEqualTo("there is no document 'nowhere'");
      assertThat(problem.at("requestId"))
          .isEqualTo(response.headers().firstValue("X-Request-Id").orElseThrow());
    }
  }

  @Test
  void source_isTheFileAsItCame() throws Exception {
    keepWithOriginal();

    HttpResponse<String> response = get(PATH + "/source", "");

    assertThat(response.body()).isEqualTo(ORIGINAL);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
    assertThat(response.headers().firstValue("Content-Disposition"))
        .hasValue("inline; filename=\"schede-1.txt\"; filename*=UTF-8''schede-1.txt");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(response.headers().firstValue("ETag")).hasValue('"' + TestSheets.source(1) + '"');
    assertThat(get(PATH + "/source", '"' + TestSheets.source(1) + '"').statusCode()).isEqualTo(304);
  }

  @Test
  void source_thatWasNotKept_isAProblem() throws Exception {
    load(1, sheet(CASTELVERDE, 2024, "S1", 1));

    HttpResponse<String> response = get(PATH + "/source", "");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Answer.of(json, response.body()).at("code")).isEqualTo("SOURCE_NOT_KEPT");
  }

  private void keepWithOriginal() {
    store.keep(
        TestSheets.file(1, sheet(CASTELVERDE, 2024, "S1", 1)),
        ORIGINAL.getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> get(String path, String ifNoneMatch) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    return send(ifNoneMatch.isEmpty() ? request : request.header("If-None-Match", ifNoneMatch));
  }
}

package it.schedario.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.graphql.Answer;
import it.schedario.graphql.ApiTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UploadControllerTest extends ApiTest {
  private static final String TEXT =
      "Comune di Pieve Montana\n\nCarta dei servizi 2024\n\nGli sportelli sono tre.\n";

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> properties = new HashMap<>(super.getProperties());
    properties.put("schedario.token", "segreto");
    properties.put("schedario.upload.bytes", "100000");
    return properties;
  }

  @Test
  void rawBody_isTakenIn_andKnownTheSecondTime() throws Exception {
    HttpResponse<String> first = post("?file=carta.txt", "text/plain", TEXT);
    HttpResponse<String> second = post("?file=carta.txt", "text/plain", TEXT);

    Answer answer = Answer.of(json, first.body());
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(answer.at("files.0.file")).isEqualTo("carta.txt");
    assertThat(answer.at("files.0.documents.0")).asString().startsWith("pieve-montana:2024:");
    assertThat(answer.at("files.0.code")).isNull();
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(Answer.of(json, second.body()).at("files.0.alreadyKept")).isEqualTo(true);
  }

  @Test
  void form_isTakenInFileByFile() throws Exception {
    String form =
        """
        --x
        Content-Disposition: form-data; name="a"; filename="carta.txt"

        %s
        --x
        Content-Disposition: form-data; name="b"; filename="vuoto.txt"


        --x--
        """
            .formatted(TEXT)
            .replace("\n", "\r\n");

    HttpResponse<String> response = post("", "multipart/form-data; boundary=x", form);

    Answer answer = Answer.of(json, response.body());
    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(answer.at("files.0.file")).isEqualTo("carta.txt");
    assertThat(answer.at("files.1.code")).isEqualTo("EMPTY_FILE");
  }

  @Test
  void nothingTakenIn_isUnprocessable() throws Exception {
    HttpResponse<String> response =
        post("?file=nota.txt", "text/plain", "Nota sugli orari della biblioteca.\n");

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(Answer.of(json, response.body()).at("files.0.code"))
        .isEqualTo("UNKNOWN_MUNICIPALITY");
    assertThat(
            post(
                    "?file=nota.txt&municipality=Rocca%20Aurelia&year=2023",
                    "text/plain", "Nota sugli orari della biblioteca.\n")
                .statusCode())
        .isEqualTo(201);
  }

  @Test
  void withoutTheToken_isRefused() throws Exception {
    HttpResponse<String> response =
        send(HttpRequest.newBuilder(uri("/documents")).POST(BodyPublishers.ofString(TEXT)));

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(Answer.of(json, response.body()).at("code")).isEqualTo("UNAUTHORIZED");
    assertThat(store.countSources()).isZero();
  }

  @Test
  void moreThanAllowed_isRefused() throws Exception {
    HttpResponse<String> response = post("", "text/plain", "x".repeat(100_001));

    assertThat(response.statusCode()).isEqualTo(413);
  }

  @Test
  void aFormThatIsNone_isRefused() throws Exception {
    HttpResponse<String> response = post("", "multipart/form-data; boundary=x", "no form");

    assertThat(response.statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> post(String query, String type, String body) throws Exception {
    return send(
        HttpRequest.newBuilder(uri("/documents" + query))
            .header("Content-Type", type)
            .header("Authorization", "Bearer segreto")
            .POST(BodyPublishers.ofString(body)));
  }
}

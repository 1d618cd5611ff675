package it.schedario.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.graphql.Answer;
import it.schedario.graphql.ApiTest;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphQLEndpointTest extends ApiTest {
  private static final String STRICT = "application/graphql-response+json";

  @ParameterizedTest
  @CsvSource({
    "application/graphql-response+json, application/graphql-response+json; charset=utf-8",
    "application/json, application/json; charset=utf-8",
    "*/*, application/json; charset=utf-8",
    "'application/json;q=0.5, application/graphql-response+json',"
        + " application/graphql-response+json; charset=utf-8"
  })
  void accept_decidesTheMediaType(String accept, String type) throws Exception {
    HttpResponse<String> response =
        post("application/json", accept, "{\"query\":\"{__typename}\"}");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(response.body()).startsWith("{\"data\":{\"__typename\":\"Query\"}");
  }

  @Test
  void invalidQuery_is400OnlyWithTheStrictMediaType() throws Exception {
    String body = "{\"query\":\"{nonsense}\"}";

    assertThat(post("application/json", STRICT, body).statusCode()).isEqualTo(400);
    assertThat(post("application/json", "application/json", body).statusCode()).isEqualTo(200);
  }

  @Test
  void get_query_isAnswered() throws Exception {
    HttpResponse<String> response =
        get(
            "query="
                + encoded("query ($n: Int) { search(query: \"\", first: $n) { totalCount } }")
                + "&variables="
                + encoded("{\"n\": 1}"));

    assertThat(response.body())
        .isEqualTo(
            "{\"data\":{\"search\":{\"totalCount\":0}},"
                + "\"extensions\":{\"cost\":{\"requested\":101,\"limit\":20000}}}");
  }

  @Test
  void get_mutation_isRefusedAndNamesTheMethod() throws Exception {
    HttpResponse<String> response = get("query=" + encoded("mutation { __typename }"));

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).hasValue("POST");
    assertThat(Answer.of(json, response.body()).code()).isEqualTo("METHOD_NOT_ALLOWED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"query\": 7}",
        "{\"query\": \" \"}",
        "{\"operationName\": \"A\"}",
        "{\"query\": \"{__typename}\", \"variables\": \"x\"}",
        "{\"query\": \"{__typename}\", \"operationName\": []}",
        "{\"query\": \"{__typename}\", \"extensions\": 0}"
      })
  void malformedBody_isABadRequest(String body) throws Exception {
    HttpResponse<String> response = post("application/json", STRICT, body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Answer.of(json, response.body()).code()).isEqualTo("BAD_REQUEST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/json; charset=iso-8859-1"})
  void otherContentType_isRefused(String type) throws Exception {
    HttpResponse<String> response = post(type, STRICT, "{\"query\":\"{__typename}\"}");

    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(Answer.of(json, response.body()).code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void bodyAboveTheLimit_isRefusedWithSizeAndLimit() throws Exception {
    String body = "{\"query\":\"" + " ".repeat(1_500_000) + "\"}";

    HttpResponse<String> response = post("application/json", STRICT, body);

    Answer answer = Answer.of(json, response.body());
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(answer.code()).isEqualTo("BODY_TOO_LARGE");
    assertThat(answer.at("errors.0.message"))
        .isEqualTo("the body has 1500012 bytes, allowed are 1048576");
  }

  @Test
  void bodyAboveWhatTheServerReads_isRefused() throws Exception {
    HttpResponse<String> response = post("application/json", STRICT, " ".repeat(11 * 1024 * 1024));

    assertThat(response.statusCode()).isEqualTo(413);
  }

  @Test
  void deeplyNestedJson_isABadRequest() throws Exception {
    String body =
        "{\"query\":\"{__typename}\",\"variables\":{\"a\":"
            + "[".repeat(100_000)
            + "]".repeat(100_000)
            + "}}";

    assertThat(post("application/json", STRICT, body).statusCode()).isEqualTo(400);
  }

  @Test
  void requestId_ofTheCaller_isInHeaderAndErrors() throws Exception {
    HttpResponse<String> response =
        send(
            HttpRequest.newBuilder(uri("/graphql?query=" + encoded("{ nonsense }")))
                .header("X-Request-Id", "call-7"));

    assertThat(response.headers().allValues("X-Request-Id")).containsExactly("call-7");
    assertThat(Answer.of(json, response.body()).at("errors.0.extensions.requestId"))
        .isEqualTo("call-7");
  }

  private HttpResponse<String> get(String parameters) throws Exception {
    return send(HttpRequest.newBuilder(uri("/graphql?" + parameters)).header("Accept", STRICT));
  }

  private HttpResponse<String> post(String type, String accept, String body) throws Exception {
    return send(
        HttpRequest.newBuilder(uri("/graphql"))
            .header("Content-Type", type)
            .header("Accept", accept)
            .POST(BodyPublishers.ofString(body)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

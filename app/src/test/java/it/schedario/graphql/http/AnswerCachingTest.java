package it.schedario.graphql.http;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.graphql.ApiTest;
import it.schedario.search.SearchUnavailableException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GET answers carry a tag that lasts as long as the data. */
class AnswerCachingTest extends ApiTest {
  private static final String COUNT = "{ search(query: \"\") { totalCount } }";

  @Test
  void answer_hasToBeAskedForAgain_andIsNotSentAgain() throws Exception {
    HttpResponse<String> first = get(COUNT, "");
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(String.join(", ", first.headers().allValues("Vary"))).contains("Accept");
    index.failWith(new IllegalStateException("not asked again"));

    HttpResponse<String> second = get(COUNT, tag(first));

    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(tag(second)).isEqualTo(tag(first));
    assertThat(second.headers().firstValue("X-Request-Id")).isPresent();
  }

  @Test
  void tag_changesWithTheData() throws Exception {
    String empty = tag(get(COUNT, ""));

    load(1, sheet(CASTELVERDE, 2024, "S1", 1));

    HttpResponse<String> later = get(COUNT, empty);
    assertThat(later.statusCode()).isEqualTo(200);
    assertThat(later.body()).contains("\"totalCount\":1");
    assertThat(tag(later)).isNotEqualTo(empty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"other\", %s", "%s, W/\"other\"", "W/%s"})
  void tag_amongOthers_isFound(String header) throws Exception {
    String tag = tag(get(COUNT, ""));

    assertThat(get(COUNT, header.formatted(tag).replace("W/W/", "W/")).statusCode()).isEqualTo(304);
  }

  @Test
  void tag_differsByMediaType() throws Exception {
    HttpResponse<String> strict =
        send(request(COUNT).header("Accept", "application/graphql-response+json"));

    assertThat(tag(strict)).isNotEqualTo(tag(get(COUNT, "")));
  }

  @Test
  void answerWithErrors_isNotToBeKept() throws Exception {
    index.failWith(new SearchUnavailableException("away", new RuntimeException()));

    HttpResponse<String> response = get(COUNT, "");

    assertThat(response.headers().firstValue("ETag")).isEmpty();
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(get("{ nonsense }", "").headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void storeAway_theAnswerIsNotToBeKept() throws Exception {
    watch.failWith(new IllegalStateException("away"));

    HttpResponse<String> response = get("{ __typename }", "");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  private HttpResponse<String> get(String query, String ifNoneMatch) throws Exception {
    HttpRequest.Builder request = request(query);
    return send(ifNoneMatch.isEmpty() ? request : request.header("If-None-Match", ifNoneMatch));
  }

  private HttpRequest.Builder request(String query) {
    return HttpRequest.newBuilder(
        uri("/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
  }

  private static String tag(HttpResponse<String> response) {
    return response.headers().firstValue("ETag").orElseThrow();
  }
}

package it.schedario.graphql.http;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.graphql.Answer;
import it.schedario.graphql.ApiTest;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Apollo's automatic persisted queries. */
class PersistedQueryTest extends ApiTest {

  @Test
  void hash_unknownAtFirst_isKnownOnceItCameWithItsText() throws Exception {
    String query = "{ search(query: \"\") { totalCount } }";

    assertThat(byHash(sha256(query)).code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    assertThat(byHash(sha256(query)).at("errors.0.message")).isEqualTo("PersistedQueryNotFound");
    assertThat(withText(sha256(query), query).at("data.search.totalCount")).isEqualTo(0);
    assertThat(byHash(sha256(query)).at("data.search.totalCount")).isEqualTo(0);
    assertThat(Answer.of(json, get(sha256(query)).body()).at("data.search.totalCount"))
        .isEqualTo(0);
  }

  @Test
  void text_ofAnotherHash_isRefused_alsoWhenTheHashIsKnown() throws Exception {
    String known = "{ a: __typename }";
    withText(sha256(known), known);

    assertThat(withText(sha256(known), "{ b: __typename }").code())
        .isEqualTo("PERSISTED_QUERY_MISMATCH");
    assertThat(withText(sha256("x"), "{ b: __typename }").code())
        .isEqualTo("PERSISTED_QUERY_MISMATCH");
    assertThat(byHash(sha256("x")).code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
  }

  @Test
  void invalidQuery_isNotKept() throws Exception {
    String query = "{ nonsense }";

    assertThat(withText(sha256(query), query).code()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    assertThat(byHash(sha256(query)).code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
  }

  @Test
  void mutation_byHashAndGet_isRefused() throws Exception {
    String mutation = "mutation { __typename }";
    withText(sha256(mutation), mutation);

    HttpResponse<String> response = get(sha256(mutation));

    assertThat(response.statusCode()).isIn(400, 405);
    assertThat(Answer.of(json, response.body()).at("data")).isNull();
  }

  @Test
  void queries_moreThanAreKept_losesThoseUnusedForLongest() throws Exception {
    String used = "{ used: __typename }";
    String unused = "{ unused: __typename }";
    withText(sha256(used), used);
    withText(sha256(unused), unused);
    for (int i = 0; i < 20; i++) {
      String other = "{ a%d: __typename }%s".formatted(i, " ".repeat(40_000));
      withText(sha256(other), other);
      byHash(sha256(used));
    }

    assertThat(byHash(sha256(used)).code()).isNull();
    assertThat(byHash(sha256(unused)).code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "{\"version\": 1}",
        "{\"version\": 2, \"sha256Hash\": \"%1$s\"}",
        "{\"version\": 1, \"sha256Hash\": 7}",
        "{\"version\": 1, \"sha256Hash\": \"abc\"}"
      })
  void extension_thatIsNone_isABadRequest(String extension) throws Exception {
    HttpResponse<String> response =
        post(
            "{\"extensions\": {\"persistedQuery\": %s}}"
                .formatted(extension.formatted(sha256("x"))));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Answer.of(json, response.body()).code()).isEqualTo("BAD_REQUEST");
  }

  @Test
  void getByHash_mayBeKeptUntilTheDataChange() throws Exception {
    String query = "{ search(query: \"\") { totalCount } }";
    withText(sha256(query), query);
    String tag = get(sha256(query)).headers().firstValue("ETag").orElseThrow();

    load(1, sheet(CASTELVERDE, 2024, "S1", 1));

    HttpResponse<String> later = get(sha256(query));
    assertThat(later.body()).contains("\"totalCount\":1");
    assertThat(later.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
  }

  private HttpResponse<String> get(String hash) throws Exception {
    String extensions = json.writeValueAsString(extension(hash));
    return send(
        HttpRequest.newBuilder(
            uri("/graphql?extensions=" + URLEncoder.encode(extensions, StandardCharsets.UTF_8))));
  }

  private Answer byHash(String hash) throws Exception {
    return Answer.of(
        json, post(json.writeValueAsString(Map.of("extensions", extension(hash)))).body());
  }

  private Answer withText(String hash, String query) throws Exception {
    return Answer.of(
        json,
        post(json.writeValueAsString(Map.of("query", query, "extensions", extension(hash))))
            .body());
  }

  private static Map<String, Object> extension(String hash) {
    return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}

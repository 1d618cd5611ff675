package it.schedario.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.graphql.Answer;
import it.schedario.graphql.ApiTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that answers the queries of a folder, and no others. */
class TrustedDocumentsTest extends ApiTest {
  private static final String TRUSTED = "query Count { search(query: \"\") { totalCount } }";

  // printf '%s' "$TRUSTED" | sha256sum
  private static final String HASH =
      "c9a82b08d790d0379a84dae9a6914eb8c3c78746bdce8cc753a967c67fc0173c";

  @TempDir static Path folder;

  @Override
  public Map<String, String> getProperties() {
    try {
      Files.writeString(folder.resolve("count.graphql"), TRUSTED + "\n");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Map<String, String> properties = new HashMap<>(super.getProperties());
    properties.put("schedario.graphql.trusted-documents", folder.toString());
    return properties;
  }

  @Test
  void trustedQuery_isAnswered_asTextAndByHash() throws Exception {
    assertThat(ask(TRUSTED).at("data.search.totalCount")).isEqualTo(0);
    assertThat(ask(TRUSTED + "\n").at("data.search.totalCount")).isEqualTo(0);
    assertThat(byHash(HASH).at("data.search.totalCount")).isEqualTo(0);
  }

  @Test
  void otherQuery_isRefused_howeverItComes() throws Exception {
    String other = "{ __typename }";

    assertThat(ask(other).code()).isEqualTo("QUERY_NOT_TRUSTED");
    assertThat(ask(other).at("data")).isNull();
    assertThat(byHash("0".repeat(64)).code()).isEqualTo("QUERY_NOT_TRUSTED");
    assertThat(
            Answer.of(
                    json,
                    post(json.writeValueAsString(
                            Map.of("query", other, "extensions", extension(HASH))))
                        .body())
                .code())
        .isEqualTo("QUERY_NOT_TRUSTED");
  }

  private Answer byHash(String hash) throws Exception {
    return Answer.of(
        json, post(json.writeValueAsString(Map.of("extensions", extension(hash)))).body());
  }

  private static Map<String, Object> extension(String hash) {
    return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
  }
}

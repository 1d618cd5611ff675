package it.schedario.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedManifestTest {
  private static final String QUERY = "{ __typename }";

  @TempDir Path folder;

  @Test
  void manifest_ofHashAndQuery_isRead() throws IOException {
    TrustedDocuments trusted = read("{\"%s\": \"%s\"}".formatted(QueryHash.of(QUERY), QUERY));

    assertThat(trusted.find(QueryHash.of(QUERY))).contains(QUERY);
    assertThat(trusted.find(QueryHash.of("{ other }"))).isEmpty();
  }

  @Test
  void manifest_asApolloWritesIt_isRead() throws IOException {
    TrustedDocuments trusted =
        read(
            """
            {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [
              {"id": "%s", "name": "Type", "type": "query", "body": "%s"}]}
            """
                .formatted(QueryHash.of(QUERY), QUERY));

    assertThat(trusted.find(QueryHash.of(QUERY))).contains(QUERY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{}", "{\"a\": 1}", "{\"operations\": [1]}", "{\"operations\": [{}]}"})
  void noManifest_isRefusedWithItsName(String manifest) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(manifest))
        .withMessageContaining("trusted documents " + folder.resolve("trusted.json"));
  }

  @Test
  void wrongHash_isRefusedWithTheRightOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("{\"abc\": \"%s\"}".formatted(QUERY)))
        .withMessageContaining("'abc' is not the SHA-256")
        .withMessageContaining(QueryHash.of(QUERY));
  }

  private TrustedDocuments read(String manifest) throws IOException {
    Path file = Files.writeString(folder.resolve("trusted.json"), manifest);
    return TrustedDocuments.read(file);
  }
}

package it.schedario.search.elastic;

import it.schedario.search.SearchIndex;
import it.schedario.search.SimilarContract;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;

@RealElasticsearch
class ElasticsearchSimilarTest extends SimilarContract {
  private static final String ALIAS = "similar";

  private final ElasticsearchSettings settings;

  ElasticsearchSimilarTest(ElasticsearchServer server) {
    settings =
        ElasticsearchSettings.of(server.uri().toString())
            .withAlias(ALIAS)
            .withTimeout(Duration.ofSeconds(30));
  }

  @Override
  protected SearchIndex newIndex() {
    ElasticsearchIndex index = new ElasticsearchIndex(settings);
    index.rebuild(documents -> {});
    return index;
  }

  @AfterAll
  static void removeIndices(ElasticsearchServer server) {
    TestIndices.remove(server, ALIAS);
  }
}

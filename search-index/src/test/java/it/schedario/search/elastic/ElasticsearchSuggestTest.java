package it.schedario.search.elastic;

import it.schedario.search.SearchIndex;
import it.schedario.search.SuggestContract;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;

@RealElasticsearch
class ElasticsearchSuggestTest extends SuggestContract {
  private static final String ALIAS = "suggest";

  private final ElasticsearchSettings settings;

  ElasticsearchSuggestTest(ElasticsearchServer server) {
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

package it.schedario.search.elastic;

import it.schedario.search.AnswerContract;
import it.schedario.search.SearchIndex;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;

@RealElasticsearch
class ElasticsearchAnswerTest extends AnswerContract {
  private static final String ALIAS = "answers";

  private final ElasticsearchSettings settings;

  ElasticsearchAnswerTest(ElasticsearchServer server) {
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

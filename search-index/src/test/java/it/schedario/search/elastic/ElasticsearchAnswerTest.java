package it.schedario.search.elastic;

import it.schedario.search.AnswerContract;
import it.schedario.search.SearchIndex;
import org.junit.jupiter.api.AfterAll;

@RealElasticsearch
class ElasticsearchAnswerTest extends AnswerContract {
  private static final String ALIAS = "answers";

  private final ElasticsearchSettings settings;

  ElasticsearchAnswerTest(ElasticsearchServer server) {
    settings = TestIndices.settings(server, ALIAS);
  }

  @Override
  protected SearchIndex newIndex() {
    return TestIndices.empty(settings);
  }

  @AfterAll
  static void removeIndices(ElasticsearchServer server) {
    TestIndices.remove(server, ALIAS);
  }
}

package it.schedario.search.elastic;

import it.schedario.search.SearchIndex;
import it.schedario.search.SuggestContract;
import org.junit.jupiter.api.AfterAll;

@RealElasticsearch
class ElasticsearchSuggestTest extends SuggestContract {
  private static final String ALIAS = "suggest";

  private final ElasticsearchSettings settings;

  ElasticsearchSuggestTest(ElasticsearchServer server) {
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

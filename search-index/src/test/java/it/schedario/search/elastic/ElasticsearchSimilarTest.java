package it.schedario.search.elastic;

import it.schedario.search.SearchIndex;
import it.schedario.search.SimilarContract;
import org.junit.jupiter.api.AfterAll;

@RealElasticsearch
class ElasticsearchSimilarTest extends SimilarContract {
  private static final String ALIAS = "similar";

  private final ElasticsearchSettings settings;

  ElasticsearchSimilarTest(ElasticsearchServer server) {
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

package it.schedario.search.elastic;

import it.schedario.search.FacetsContract;
import it.schedario.search.SearchIndex;
import org.junit.jupiter.api.AfterAll;

@RealElasticsearch
class ElasticsearchFacetsTest extends FacetsContract {
  private static final String ALIAS = "facets";

  private final ElasticsearchSettings settings;

  ElasticsearchFacetsTest(ElasticsearchServer server) {
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

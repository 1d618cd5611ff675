package it.schedario.search.elastic;

import it.schedario.search.PagingLimits;
import it.schedario.search.SearchIndex;
import it.schedario.search.SynonymsFile;
import it.schedario.search.SynonymsFileContract;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;

@RealElasticsearch
class ElasticsearchSynonymsFileTest extends SynonymsFileContract {
  private static final String ALIAS = "synonyms";

  private final ElasticsearchSettings settings;

  ElasticsearchSynonymsFileTest(ElasticsearchServer server) {
    settings = TestIndices.settings(server, ALIAS);
  }

  @Override
  protected SearchIndex newIndex(SynonymsFile synonyms) {
    ElasticsearchIndex index =
        new ElasticsearchIndex(settings, PagingLimits.DEFAULT, Clock.systemUTC(), synonyms);
    index.rebuild(documents -> {});
    return index;
  }

  @AfterAll
  static void removeIndices(ElasticsearchServer server) {
    TestIndices.remove(server, ALIAS);
  }
}

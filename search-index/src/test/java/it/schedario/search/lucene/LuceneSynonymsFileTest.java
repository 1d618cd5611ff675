package it.schedario.search.lucene;

import it.schedario.search.PagingLimits;
import it.schedario.search.SearchIndex;
import it.schedario.search.SynonymsFile;
import it.schedario.search.SynonymsFileContract;
import java.time.Clock;

class LuceneSynonymsFileTest extends SynonymsFileContract {

  @Override
  protected SearchIndex newIndex(SynonymsFile synonyms) {
    return LuceneSearchIndex.inMemory(PagingLimits.DEFAULT, Clock.systemUTC(), synonyms);
  }
}

package it.schedario.search.lucene;

import it.schedario.search.SearchIndex;
import it.schedario.search.SimilarContract;

class LuceneSimilarTest extends SimilarContract {

  @Override
  protected SearchIndex newIndex() {
    return LuceneSearchIndex.inMemory();
  }
}

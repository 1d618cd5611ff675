package it.schedario.search.lucene;

import it.schedario.search.SearchIndex;
import it.schedario.search.SuggestContract;

class LuceneSuggestTest extends SuggestContract {

  @Override
  protected SearchIndex newIndex() {
    return LuceneSearchIndex.inMemory();
  }
}

package it.schedario.search.lucene;

import it.schedario.search.FacetsContract;
import it.schedario.search.SearchIndex;

class LuceneFacetsTest extends FacetsContract {

  @Override
  protected SearchIndex newIndex() {
    return LuceneSearchIndex.inMemory();
  }
}

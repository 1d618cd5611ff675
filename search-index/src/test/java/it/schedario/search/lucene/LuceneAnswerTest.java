package it.schedario.search.lucene;

import it.schedario.search.AnswerContract;
import it.schedario.search.SearchIndex;

class LuceneAnswerTest extends AnswerContract {

  @Override
  protected SearchIndex newIndex() {
    return LuceneSearchIndex.inMemory();
  }
}

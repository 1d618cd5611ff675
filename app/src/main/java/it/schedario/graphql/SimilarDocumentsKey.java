package it.schedario.graphql;

import it.schedario.schema.PlanningDocument;
import it.schedario.search.SearchFilter;

/**
 * A question for what is like a document.
 *
 * @param source the file it was read from: another revision of it may be like others
 */
record SimilarDocumentsKey(String id, String source, SearchFilter filter, int first) {

  static SimilarDocumentsKey of(PlanningDocument document, SearchFilter filter, int first) {
    return new SimilarDocumentsKey(document.id(), document.source().document(), filter, first);
  }

  /** What can be asked of the index together. */
  Question question() {
    return new Question(filter, first);
  }

  /** Where to look and for how many. */
  record Question(SearchFilter filter, int first) {}
}

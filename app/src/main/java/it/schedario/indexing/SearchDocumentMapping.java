package it.schedario.indexing;

import it.schedario.search.SearchDocument;
import it.schedario.store.DocumentStore.StoredDocument;

/** Makes of a stored document what the index holds of it. */
@FunctionalInterface
public interface SearchDocumentMapping {
  SearchDocument map(StoredDocument document);
}

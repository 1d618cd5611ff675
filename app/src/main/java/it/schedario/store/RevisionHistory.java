package it.schedario.store;

import io.micronaut.data.exceptions.OptimisticLockException;
import it.schedario.store.DocumentRecord.Revision;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets documents show the revisions a source brought. */
final class RevisionHistory {
  // Two writers of the same document meet at most a few times in a row.
  private static final int MAX_ATTEMPTS = 20;

  private final DocumentRepository documents;
  private final RevisionRepository revisions;

  RevisionHistory(DocumentRepository documents, RevisionRepository revisions) {
    this.documents = documents;
    this.revisions = revisions;
  }

  /**
   * Adds the revisions of this source to its documents. Those that have theirs already are left
   * alone, so it can be repeated after a crash, and when another writer was faster.
   */
  void add(SourceRecord source) {
    for (int attempt = 1; ; attempt++) {
      try {
        addMissing(source);
        return;
      } catch (RuntimeException e) {
        boolean outrun = e instanceof OptimisticLockException || DuplicateKey.caused(e);
        if (!outrun || attempt == MAX_ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private void addMissing(SourceRecord source) {
    Revision revision = Revision.of(source);
    Map<String, DocumentRecord> known =
        documents.findByIdIn(source.documents()).stream()
            .collect(Collectors.toMap(DocumentRecord::id, Function.identity()));
    for (DocumentRecord document : known.values()) {
      if (!document.has(revision)) {
        documents.update(document.with(revision));
      }
    }
    List<String> unknown =
        source.documents().stream()
            .filter(id -> !known.containsKey(id))
            .map(id -> RevisionRecord.id(source.arrival(), id))
            .toList();
    if (!unknown.isEmpty()) {
      documents.saveAll(
          revisions.findByIdIn(unknown).stream()
              .map(added -> DocumentRecord.first(added.document(), revision))
              .toList());
    }
  }
}

package it.schedario.store;

import io.micronaut.data.exceptions.OptimisticLockException;
import it.schedario.store.DocumentRecord.Revision;
import it.schedario.store.SourceRecord.Replaced;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets documents show the revisions a source brought, or hide them. */
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
   * Lets documents show the revisions of this source, or hide them when it was withdrawn. Those
   * that do already are left alone, so it can be repeated after a crash, and when another writer
   * was faster.
   */
  void apply(SourceRecord source) {
    Revision revision = Revision.of(source);
    untilNobodyIsFaster(
        () -> {
          Map<String, DocumentRecord> known = known(source.documents());
          for (DocumentRecord document : known.values()) {
            if (!document.revisions().contains(revision)) {
              documents.update(document.with(revision));
            }
          }
          add(source, revision, known.keySet());
        });
  }

  /** Lets documents hide the revision of a reading that another one of the file replaces. */
  void hide(Replaced replaced) {
    untilNobodyIsFaster(
        () -> {
          for (DocumentRecord document : known(replaced.documents()).values()) {
            document.revisions().stream()
                .filter(revision -> revision.arrival().equals(replaced.arrival()))
                .filter(revision -> revision.withdrawal() == null)
                .forEach(
                    revision ->
                        documents.update(document.with(revision.with(replaced.withdrawal()))));
          }
        });
  }

  private void add(SourceRecord source, Revision revision, Set<String> known) {
    List<String> unknown =
        source.documents().stream()
            .filter(id -> !known.contains(id))
            .map(id -> RevisionRecord.id(source.arrival(), id))
            .toList();
    if (!unknown.isEmpty()) {
      documents.saveAll(
          revisions.findByIdIn(unknown).stream()
              .map(added -> DocumentRecord.first(added.document(), revision))
              .toList());
    }
  }

  private Map<String, DocumentRecord> known(List<String> ids) {
    return documents.findByIdIn(ids).stream()
        .collect(Collectors.toMap(DocumentRecord::id, Function.identity()));
  }

  /** Begins anew whenever another writer changed a record that was read before. */
  static void untilNobodyIsFaster(Runnable writes) {
    for (int attempt = 1; ; attempt++) {
      try {
        writes.run();
        return;
      } catch (RuntimeException e) {
        boolean outrun = e instanceof OptimisticLockException || DuplicateKey.caused(e);
        if (!outrun || attempt == MAX_ATTEMPTS) {
          throw e;
        }
      }
    }
  }
}

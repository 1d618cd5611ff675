package it.schedario.store;

import it.schedario.store.DocumentStore.PendingChange;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes documents and sources out of all answers, and brings them back. One write decides: that of
 * the document, or that of the source, which its documents then follow.
 */
final class Withdrawals {
  private final MongoCollections store;
  private final Keeping keeping;
  private final DataVersion version;
  private final Clock clock;

  Withdrawals(MongoCollections store, Keeping keeping, Clock clock) {
    this.store = store;
    this.keeping = keeping;
    this.version = new DataVersion(store.version());
    this.clock = clock;
  }

  Optional<Withdrawal> withdraw(String id, @Nullable String reason) {
    Withdrawal known = find(List.of(id)).get(id);
    if (known != null) {
      return Optional.of(known);
    }
    // The database keeps milliseconds.
    Withdrawal decided = new Withdrawal(clock.instant().truncatedTo(ChronoUnit.MILLIS), reason);
    SourceRecord source = store.sources().findById(id).orElse(null);
    if (source != null) {
      keeping.decide(source, decided);
      return Optional.of(decided);
    }
    return decide(id, decided) ? Optional.of(decided) : Optional.empty();
  }

  boolean restore(String id) {
    if (find(List.of(id)).isEmpty()) {
      return false;
    }
    SourceRecord source = store.sources().findById(id).orElse(null);
    if (source != null) {
      keeping.decide(source, null);
    } else {
      decide(id, null);
    }
    return true;
  }

  private boolean decide(String document, @Nullable Withdrawal withdrawal) {
    if (!store.documents().existsById(document)) {
      return false;
    }
    keeping.noteChange(List.of(document));
    RevisionHistory.untilNobodyIsFaster(
        () ->
            store
                .documents()
                .findById(document)
                .ifPresent(known -> store.documents().update(known.with(withdrawal))));
    version.change();
    return true;
  }

  Map<String, Withdrawal> find(Collection<String> ids) {
    Map<String, Withdrawal> found = new HashMap<>();
    if (!ids.isEmpty()) {
      for (DocumentRecord document : store.documents().findByIdIn(ids)) {
        document.findWithdrawal().ifPresent(why -> found.put(document.id(), why));
      }
      for (SourceRecord source : store.sources().findByIdIn(ids)) {
        if (source.withdrawal() != null) {
          found.put(source.id(), source.withdrawal());
        }
      }
    }
    return found;
  }

  List<PendingChange> pending() {
    return store.changes().findAll().stream()
        .map(change -> new PendingChange(change.id(), change.documents()))
        .toList();
  }

  void settled(String change) {
    version.change();
    store.changes().deleteById(change);
  }
}

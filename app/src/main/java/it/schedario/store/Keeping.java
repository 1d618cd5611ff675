package it.schedario.store;

import it.schedario.ingest.ReadDocument;
import it.schedario.schema.PlanningDocument;
import it.schedario.store.DocumentStore.Receipt;
import it.schedario.store.SourceRecord.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The writes that keep a file, in an order that a crash may cut anywhere.
 *
 * <ol>
 *   <li>The arrival: an attempt begins.
 *   <li>The file itself, pages, revisions and budgets, under the id of the arrival: nobody sees
 *       them yet.
 *   <li>The source record: from here on the file is acknowledged.
 *   <li>The documents show their new revision: one write each, repeatable.
 * </ol>
 *
 * What can be refused for its size comes before the acknowledgement, and what comes after can be
 * made again from the source record alone, without reading the file a second time.
 */
final class Keeping {
  private final MongoCollections store;
  private final RevisionHistory history;
  private final Originals originals;
  private final DataVersion version;
  private final Clock clock;
  private final Duration longestArrival;

  /**
   * @param longestArrival an arrival older than this was left by a crash; zero when no other
   *     process can be writing
   */
  Keeping(MongoCollections store, Clock clock, Duration longestArrival) {
    this.store = store;
    this.history = new RevisionHistory(store.documents(), store.revisions());
    this.originals = new Originals(store.originals());
    this.version = new DataVersion(store.version());
    this.clock = clock;
    this.longestArrival = longestArrival;
  }

  Receipt keep(ReadDocument file, byte @Nullable [] original) {
    requireDistinctIds(file);
    String id = file.source().sha256();
    Optional<SourceRecord> known = store.sources().findById(id);
    if (known.isPresent()) {
      return keptBefore(known.get());
    }
    ArrivalRecord arrival = new ArrivalRecord(UUID.randomUUID().toString(), id, now());
    store.arrivals().save(arrival);
    SourceRecord source;
    try {
      source = store.sources().save(write(file, original, arrival));
    } catch (RuntimeException e) {
      if (!DuplicateKey.caused(e)) {
        settleAfter(e, arrival);
        throw e;
      }
      // Somebody else kept the same file in the meantime.
      settle(arrival);
      return keptBefore(store.sources().findById(id).orElseThrow(() -> e));
    }
    store.arrivals().delete(arrival);
    complete(source);
    return receipt(source, false);
  }

  private Receipt keptBefore(SourceRecord known) {
    complete(known);
    if (known.withdrawal() != null) {
      throw new WithdrawnException(known.source().file(), known.withdrawal());
    }
    return receipt(known, true);
  }

  /**
   * Keeps another reading of a file in place of the one it had, in the same order of writes. The
   * file keeps its name and its place in the list.
   *
   * @throws IllegalArgumentException when the file was not kept, or two documents have the same id
   */
  Receipt replace(ReadDocument file, byte[] original, String reason) {
    requireDistinctIds(file);
    String id = file.source().sha256();
    SourceRecord former =
        store
            .sources()
            .findById(id)
            .orElseThrow(() -> new IllegalArgumentException("there is no source " + id));
    complete(former);
    if (former.withdrawal() != null) {
      throw new WithdrawnException(former.source().file(), former.withdrawal());
    }
    ArrivalRecord arrival = new ArrivalRecord(UUID.randomUUID().toString(), id, now());
    store.arrivals().save(arrival);
    SourceRecord source;
    try {
      source = write(file, original, arrival).replacing(former, reason);
      store.sources().update(source);
    } catch (RuntimeException e) {
      settleAfter(e, arrival);
      throw e;
    }
    store.arrivals().delete(arrival);
    complete(source);
    return receipt(source, false);
  }

  /** Decides on a source and lets its documents follow; null restores it. */
  void decide(SourceRecord source, @Nullable Withdrawal withdrawal) {
    complete(source);
    SourceRecord decided = source.with(withdrawal);
    store.sources().update(decided);
    complete(decided);
  }

  void recover() {
    Instant abandoned = now().minus(longestArrival);
    for (ArrivalRecord arrival : store.arrivals().findAll()) {
      if (!arrival.startedAt().isAfter(abandoned)) {
        settle(arrival);
      }
    }
    store.sources().findByStateOrderByReceivedAt(State.ACKNOWLEDGED).forEach(this::complete);
  }

  /** All but the source record, which acknowledges the file when it is written. */
  private SourceRecord write(ReadDocument file, byte @Nullable [] original, ArrivalRecord arrival) {
    String id = arrival.id();
    OriginalFile kept = original == null ? null : originals.keep(id, original);
    store
        .pages()
        .saveAll(
            file.pages().stream()
                .flatMap(page -> PageRecord.of(id, page, file.text()).stream())
                .toList());
    store
        .revisions()
        .saveAll(
            file.documents().stream().map(document -> RevisionRecord.of(id, document)).toList());
    if (!file.reports().isEmpty()) {
      store.budgets().save(new BudgetRecord(id, StoredBudget.of(file)));
    }
    return new SourceRecord(
        file.source().sha256(),
        id,
        file.source(),
        kept,
        now(),
        State.ACKNOWLEDGED,
        file.documents().stream().map(PlanningDocument::id).toList(),
        file.problems(),
        file.coverage(),
        null,
        null);
  }

  private void complete(SourceRecord source) {
    if (source.state() != State.ACKNOWLEDGED) {
      return;
    }
    if (source.replaced() != null) {
      noteChange(source.replaced().documents());
      history.hide(source.replaced());
      store.originals().deleteByArrival(source.replaced().arrival());
      store.pages().deleteByArrival(source.replaced().arrival());
    }
    if (source.withdrawal() != null) {
      noteChange(source.documents());
    }
    history.apply(source);
    version.change();
    // Of a withdrawn source the index learns by the change.
    store.sources().update(source.id(), source.withdrawal() == null ? State.KEPT : State.INDEXED);
  }

  /** Before documents leave the answers, or come back: the index has to follow. */
  void noteChange(List<String> documents) {
    store.changes().save(new ChangeRecord(UUID.randomUUID().toString(), documents));
  }

  /** Ends an attempt: what it wrote stays if its file was acknowledged with it, or else goes. */
  private void settle(ArrivalRecord arrival) {
    boolean acknowledged =
        store
            .sources()
            .findById(arrival.source())
            .filter(source -> source.arrival().equals(arrival.id()))
            .isPresent();
    if (!acknowledged) {
      store.originals().deleteByArrival(arrival.id());
      store.pages().deleteByArrival(arrival.id());
      store.revisions().deleteByArrival(arrival.id());
      store.budgets().deleteById(arrival.id());
    }
    store.arrivals().delete(arrival);
  }

  // The database may be gone; then the next start settles it.
  private void settleAfter(RuntimeException failure, ArrivalRecord arrival) {
    try {
      settle(arrival);
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private static void requireDistinctIds(ReadDocument file) {
    Set<String> ids = new HashSet<>();
    for (PlanningDocument document : file.documents()) {
      if (!ids.add(document.id())) {
        throw new IllegalArgumentException(
            file.source().file() + ": two documents have the id " + document.id());
      }
    }
  }

  private static Receipt receipt(SourceRecord source, boolean alreadyKept) {
    return new Receipt(source.id(), alreadyKept, List.copyOf(source.documents()));
  }

  // The database keeps milliseconds.
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}

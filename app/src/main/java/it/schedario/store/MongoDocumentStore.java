package it.schedario.store;

import io.micronaut.data.model.Pageable;
import it.schedario.ingest.ReadDocument;
import it.schedario.schema.Municipality;
import it.schedario.schema.PlanningDocument;
import it.schedario.store.DocumentRepository.YearOfTown;
import it.schedario.store.SourceRecord.State;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The store in MongoDB, real or embedded. There are no transactions; the order of writes in {@link
 * Keeping} makes up for it.
 */
final class MongoDocumentStore implements DocumentStore {
  private static final int FEED_BATCH = 100;
  // Later than any source: what comes before it is everything.
  private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

  private final MongoCollections store;
  private final Keeping keeping;
  private final Originals originals;
  private final Withdrawals withdrawals;
  private final DataVersion version;

  MongoDocumentStore(MongoCollections store, Keeping keeping, Clock clock) {
    this.store = store;
    this.keeping = keeping;
    this.withdrawals = new Withdrawals(store, keeping, clock);
    this.originals = new Originals(store.originals());
    this.version = new DataVersion(store.version());
  }

  @Override
  public Receipt keep(ReadDocument document, byte @Nullable [] original) {
    Receipt receipt = keeping.keep(document, original);
    String file = document.source().file();
    // Nearly always there is none, and a look costs less than a write.
    if (store.failures().existsById(file)) {
      store.failures().deleteById(file);
      version.change();
    }
    return receipt;
  }

  @Override
  public Receipt replace(ReadDocument document, byte[] original, String reason) {
    return keeping.replace(document, original, reason);
  }

  @Override
  public Optional<Withdrawal> withdraw(String id, @Nullable String reason) {
    return withdrawals.withdraw(id, reason);
  }

  @Override
  public boolean restore(String id) {
    return withdrawals.restore(id);
  }

  @Override
  public Map<String, Withdrawal> findWithdrawals(Collection<String> ids) {
    return withdrawals.find(ids);
  }

  @Override
  public List<PendingChange> pendingChanges() {
    return withdrawals.pending();
  }

  @Override
  public void markSettled(String change) {
    withdrawals.settled(change);
  }

  @Override
  public void noteFailure(FailedFile failed) {
    store.failures().deleteById(failed.file());
    try {
      store.failures().save(FailureRecord.of(failed));
    } catch (RuntimeException e) {
      // Somebody else noted it in the meantime.
      if (!DuplicateKey.caused(e)) {
        throw e;
      }
    }
    version.change();
  }

  @Override
  public void recover() {
    keeping.recover();
  }

  @Override
  public List<String> pendingSources() {
    return store.sources().findByStateOrderByReceivedAt(State.KEPT).stream()
        .map(SourceRecord::id)
        .toList();
  }

  @Override
  public void markIndexed(String source) {
    version.change();
    store.sources().update(source, State.INDEXED);
  }

  @Override
  public Map<String, StoredDocument> findDocuments(Collection<String> ids) {
    return current(find(ids))
        .collect(Collectors.toMap(found -> found.document().id(), Function.identity()));
  }

  @Override
  public Map<String, List<StoredDocument>> findRevisions(Collection<String> ids) {
    List<DocumentRecord> found = find(ids);
    Map<String, PlanningDocument> content =
        content(
            found.stream()
                .flatMap(
                    document ->
                        IntStream.range(0, document.revisions().size())
                            .mapToObj(document::revisionId)));
    Map<String, List<StoredDocument>> revisions = new LinkedHashMap<>();
    for (DocumentRecord document : found) {
      revisions.put(
          document.id(),
          IntStream.range(0, document.revisions().size())
              .mapToObj(place -> stored(document, place, content))
              .toList());
    }
    return revisions;
  }

  @Override
  public Map<String, StoredSource> findSources(Collection<String> ids) {
    return shownSources(ids)
        .collect(Collectors.toMap(SourceRecord::id, SourceRecord::toStoredSource));
  }

  private Stream<SourceRecord> shownSources(Collection<String> ids) {
    return ids.isEmpty()
        ? Stream.empty()
        : store.sources().findByIdIn(ids).stream().filter(source -> source.withdrawal() == null);
  }

  @Override
  public Map<String, List<StoredBudget>> findBudgets(Collection<String> sources) {
    Map<String, String> sourceByArrival =
        shownSources(sources).collect(Collectors.toMap(SourceRecord::arrival, SourceRecord::id));
    return sourceByArrival.isEmpty()
        ? Map.of()
        : store.budgets().findByIdIn(sourceByArrival.keySet()).stream()
            .collect(
                Collectors.toMap(
                    found -> sourceByArrival.getOrDefault(found.id(), ""), BudgetRecord::budgets));
  }

  @Override
  public Map<PageKey, StoredPage> findPages(Collection<PageKey> pages) {
    Map<String, String> arrivals =
        arrivals(pages.stream().map(PageKey::source).distinct().toList());
    Map<String, PageRecord> parts = parts(pages.stream().map(page -> firstPart(page, arrivals)));
    parts.putAll(parts(parts.values().stream().flatMap(PageRecord::idsOfFollowingParts)));
    Map<PageKey, StoredPage> found = new HashMap<>();
    for (PageKey page : pages) {
      PageRecord first = parts.get(firstPart(page, arrivals));
      if (first != null) {
        found.put(page, new StoredPage(first.start(), wholePage(first, parts)));
      }
    }
    return found;
  }

  /** Of a source that does not exist an id that does not exist. */
  private static String firstPart(PageKey page, Map<String, String> arrivals) {
    return PageRecord.id(arrivals.getOrDefault(page.source(), ""), page.number(), 0);
  }

  private Map<String, String> arrivals(List<String> sources) {
    return shownSources(sources).collect(Collectors.toMap(SourceRecord::id, SourceRecord::arrival));
  }

  private Map<String, PageRecord> parts(Stream<String> recordIds) {
    Map<String, PageRecord> parts = new HashMap<>();
    List<String> ids = recordIds.toList();
    if (!ids.isEmpty()) {
      store.pages().findByIdIn(ids).forEach(part -> parts.put(part.id(), part));
    }
    return parts;
  }

  private static String wholePage(PageRecord first, Map<String, PageRecord> parts) {
    return Stream.concat(Stream.of(first.id()), first.idsOfFollowingParts())
        .map(id -> Objects.requireNonNull(parts.get(id), () -> "page " + id + " is gone").text())
        .collect(Collectors.joining());
  }

  @Override
  public Optional<StoredOriginal> findOriginal(String source) {
    SourceRecord known = shownSources(List.of(source)).findFirst().orElse(null);
    return known == null || known.original() == null
        ? Optional.empty()
        : Optional.of(originals.open(known.arrival(), known.original()));
  }

  @Override
  public List<StoredSource> sources(int limit, @Nullable String after) {
    Instant receivedAt = END_OF_TIME;
    String id = "";
    if (after != null) {
      SourceRecord last =
          store
              .sources()
              .findById(after)
              .orElseThrow(() -> new IllegalArgumentException("there is no source " + after));
      receivedAt = last.receivedAt();
      id = last.id();
    }
    return store.sources().findBefore(receivedAt, id, Pageable.from(0, limit)).stream()
        .map(SourceRecord::toStoredSource)
        .toList();
  }

  @Override
  public long countSources() {
    return countSourcesByTownAndLayout().stream().mapToLong(SourceGroup::sources).sum();
  }

  @Override
  public List<SourceGroup> countSourcesByTownAndLayout() {
    return store.sources().countByTownAndLayout().stream()
        .map(
            group ->
                new SourceGroup(
                    group.slug() == null || group.name() == null
                        ? null
                        : new Municipality(
                            group.istatCode(), group.ipaCode(), group.slug(), group.name()),
                    group.layout(),
                    group.sources()))
        .toList();
  }

  @Override
  public long countDocuments() {
    return store.documents().count() - store.documents().countByHiddenTrue();
  }

  @Override
  public List<FailedFile> failures(int limit) {
    return store.failures().findFirst(Pageable.from(0, limit)).stream()
        .map(FailureRecord::toFailedFile)
        .toList();
  }

  @Override
  public String dataVersion() {
    return version.current();
  }

  @Override
  public List<MunicipalityHoldings> municipalities() {
    return store.documents().countByTownAndYear().stream()
        .collect(Collectors.groupingBy(YearOfTown::slug))
        .values()
        .stream()
        .map(MongoDocumentStore::holdings)
        .sorted(Comparator.comparing(town -> town.municipality().name()))
        .toList();
  }

  private static MunicipalityHoldings holdings(List<YearOfTown> years) {
    YearOfTown any = years.get(0);
    SortedMap<Integer, Long> byYear = new TreeMap<>();
    years.forEach(year -> byYear.merge(year.year(), year.documents(), Long::sum));
    return new MunicipalityHoldings(
        new Municipality(any.istatCode(), any.ipaCode(), any.slug(), any.name()), byYear);
  }

  @Override
  public void forEachDocument(Consumer<StoredDocument> consumer) {
    // The records of documents are small; the revisions are not, and are read batch by batch.
    List<DocumentRecord> batch = new ArrayList<>();
    for (DocumentRecord document : store.documents().findAll()) {
      if (!document.hidden()) {
        batch.add(document.shown());
      }
      if (batch.size() == FEED_BATCH) {
        current(batch).forEach(consumer);
        batch.clear();
      }
    }
    current(batch).forEach(consumer);
  }

  private List<DocumentRecord> find(Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : store.documents().findByIdIn(ids).stream()
            .filter(document -> !document.hidden())
            .map(DocumentRecord::shown)
            .toList();
  }

  private Stream<StoredDocument> current(List<DocumentRecord> records) {
    Map<String, PlanningDocument> content =
        content(records.stream().map(document -> document.revisionId(0)));
    return records.stream().map(document -> stored(document, 0, content));
  }

  private Map<String, PlanningDocument> content(Stream<String> revisionIds) {
    List<String> ids = revisionIds.toList();
    return ids.isEmpty()
        ? Map.of()
        : store.revisions().findByIdIn(ids).stream()
            .collect(Collectors.toMap(RevisionRecord::id, RevisionRecord::document));
  }

  private static StoredDocument stored(
      DocumentRecord document, int place, Map<String, PlanningDocument> content) {
    String id = document.revisionId(place);
    PlanningDocument found = content.get(id);
    if (found == null) {
      throw new IllegalStateException(
          "document " + document.id() + ": revision " + id + " is gone");
    }
    return new StoredDocument(found, document.revisionNumber(place), document.version());
  }
}

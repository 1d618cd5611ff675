package it.schedario.store;

import it.schedario.ingest.ReadDocument;
import it.schedario.schema.Municipality;
import it.schedario.schema.PlanningDocument;
import it.schedario.schema.SourceSpan;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A store for tests of others; it passes {@link DocumentStoreContract} as MongoDB does. */
public final class InMemoryDocumentStore implements DocumentStore {
  private final Clock clock;
  private long version = 0;
  private final Map<String, Kept> files = new LinkedHashMap<>();
  private final Map<String, List<Kept>> documents = new TreeMap<>();
  private final Map<String, Withdrawal> withdrawnDocuments = new TreeMap<>();
  private final Map<String, Long> versions = new TreeMap<>();
  private final Map<String, List<String>> changes = new LinkedHashMap<>();
  private final Map<String, FailedFile> failures = new TreeMap<>();

  public InMemoryDocumentStore() {
    this(new TickingClock());
  }

  InMemoryDocumentStore(Clock clock) {
    this.clock = clock;
  }

  private static final class Kept {
    final ReadDocument file;
    final byte @Nullable [] original;
    final Instant receivedAt;
    boolean indexed;
    @Nullable Withdrawal withdrawal;

    Kept(ReadDocument file, byte @Nullable [] original, Instant receivedAt) {
      this.file = file;
      this.original = original;
      this.receivedAt = receivedAt;
    }

    String id() {
      return file.source().sha256();
    }

    List<String> documents() {
      return file.documents().stream().map(PlanningDocument::id).toList();
    }

    PlanningDocument document(String id) {
      return file.documents().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    StoredSource stored() {
      return new StoredSource(
          file.source(), receivedAt, indexed, documents(), file.problems(), file.coverage());
    }
  }

  @Override
  public synchronized Receipt keep(ReadDocument document, byte @Nullable [] original) {
    List<String> ids = document.documents().stream().map(PlanningDocument::id).toList();
    if (ids.stream().distinct().count() < ids.size()) {
      throw new IllegalArgumentException(document.source().file() + ": an id occurs twice: " + ids);
    }
    failures.remove(document.source().file());
    String source = document.source().sha256();
    Kept known = files.get(source);
    if (known != null && known.withdrawal != null) {
      throw new WithdrawnException(known.file.source().file(), known.withdrawal);
    }
    if (known != null) {
      return new Receipt(source, true, known.documents());
    }
    Kept kept = new Kept(document, original, clock.instant());
    version++;
    files.put(source, kept);
    show(kept);
    return new Receipt(source, false, ids);
  }

  private void show(Kept kept) {
    for (String id : kept.documents()) {
      versions.merge(id, 1L, Long::sum);
      List<Kept> revisions = documents.computeIfAbsent(id, unknown -> new ArrayList<>());
      revisions.add(kept);
      revisions.sort(
          Comparator.comparing(
                  (Kept one) -> one.file.source().elaboratedOn(),
                  Comparator.nullsFirst(Comparator.naturalOrder()))
              .thenComparing(one -> one.receivedAt)
              .reversed());
    }
  }

  @Override
  public synchronized Receipt replace(ReadDocument document, byte[] original, String reason) {
    String source = document.source().sha256();
    Kept former = files.get(source);
    if (former == null) {
      throw new IllegalArgumentException("there is no source " + source);
    }
    Kept kept = new Kept(document, original, former.receivedAt);
    files.put(source, kept);
    // As a reading of no source any more.
    former.withdrawal = new Withdrawal(clock.instant(), reason);
    show(kept);
    changed(former.documents());
    return new Receipt(source, false, kept.documents());
  }

  @Override
  public synchronized Optional<Withdrawal> withdraw(String id, @Nullable String reason) {
    Withdrawal known = findWithdrawals(List.of(id)).get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Withdrawal decided = new Withdrawal(clock.instant(), reason);
    return decide(id, decided) ? Optional.of(decided) : Optional.empty();
  }

  @Override
  public synchronized boolean restore(String id) {
    return !findWithdrawals(List.of(id)).isEmpty() && decide(id, null);
  }

  private boolean decide(String id, @Nullable Withdrawal decided) {
    Kept file = files.get(id);
    if (file != null) {
      file.withdrawal = decided;
      file.indexed = decided != null;
      file.documents().forEach(document -> versions.merge(document, 1L, Long::sum));
      changed(decided == null ? List.of() : file.documents());
    } else if (documents.containsKey(id)) {
      withdrawnDocuments.remove(id);
      if (decided != null) {
        withdrawnDocuments.put(id, decided);
      }
      changed(List.of(id));
    }
    return file != null || documents.containsKey(id);
  }

  private void changed(List<String> ids) {
    version++;
    ids.forEach(id -> versions.merge(id, 1L, Long::sum));
    if (!ids.isEmpty()) {
      changes.put("change " + version, ids);
    }
  }

  @Override
  public synchronized Map<String, Withdrawal> findWithdrawals(Collection<String> ids) {
    Map<String, Withdrawal> found = new HashMap<>();
    for (String id : ids) {
      Kept file = files.get(id);
      if (file != null && file.withdrawal != null) {
        found.put(id, file.withdrawal);
      }
      List<Kept> revisions = documents.getOrDefault(id, List.of());
      if (withdrawnDocuments.containsKey(id)) {
        found.put(id, withdrawnDocuments.get(id));
      } else if (!revisions.isEmpty() && shown(id).isEmpty()) {
        found.put(id, revisions.get(0).withdrawal);
      }
    }
    return found;
  }

  @Override
  public synchronized List<PendingChange> pendingChanges() {
    return changes.entrySet().stream()
        .map(change -> new PendingChange(change.getKey(), change.getValue()))
        .toList();
  }

  @Override
  public synchronized void markSettled(String change) {
    changes.remove(change);
    version++;
  }

  /** The revisions of a document that may be shown, latest first. */
  private List<Kept> shown(String id) {
    return withdrawnDocuments.containsKey(id)
        ? List.of()
        : documents.getOrDefault(id, List.of()).stream()
            .filter(kept -> kept.withdrawal == null)
            .toList();
  }

  private Stream<Kept> shownFiles() {
    return files.values().stream().filter(kept -> kept.withdrawal == null);
  }

  private @Nullable Kept shownFile(String id) {
    Kept kept = files.get(id);
    return kept == null || kept.withdrawal != null ? null : kept;
  }

  @Override
  public synchronized void noteFailure(FailedFile failed) {
    failures.put(failed.file(), failed);
  }

  @Override
  public synchronized List<FailedFile> failures(int limit) {
    return failures.values().stream().limit(limit).toList();
  }

  @Override
  public void recover() {}

  @Override
  public synchronized List<String> pendingSources() {
    return shownFiles().filter(kept -> !kept.indexed).map(Kept::id).toList();
  }

  @Override
  public synchronized void markIndexed(String source) {
    files.get(source).indexed = true;
    version++;
  }

  @Override
  public Map<String, StoredDocument> findDocuments(Collection<String> ids) {
    return findRevisions(ids).values().stream()
        .map(revisions -> revisions.get(0))
        .collect(Collectors.toMap(current -> current.document().id(), current -> current));
  }

  @Override
  public synchronized Map<String, List<StoredDocument>> findRevisions(Collection<String> ids) {
    Map<String, List<StoredDocument>> found = new LinkedHashMap<>();
    for (String id : ids) {
      List<Kept> revisions = shown(id);
      List<StoredDocument> stored = new ArrayList<>();
      for (int place = 0; place < revisions.size(); place++) {
        stored.add(
            new StoredDocument(
                revisions.get(place).document(id),
                revisions.size() - place,
                versions.getOrDefault(id, 0L)));
      }
      if (!stored.isEmpty()) {
        found.put(id, stored);
      }
    }
    return found;
  }

  @Override
  public synchronized Map<String, StoredSource> findSources(Collection<String> ids) {
    return shownFiles()
        .filter(kept -> ids.contains(kept.id()))
        .collect(Collectors.toMap(Kept::id, Kept::stored));
  }

  @Override
  public synchronized Map<String, List<StoredBudget>> findBudgets(Collection<String> sources) {
    return shownFiles()
        .filter(kept -> sources.contains(kept.id()) && !kept.file.reports().isEmpty())
        .collect(Collectors.toMap(Kept::id, kept -> StoredBudget.of(kept.file)));
  }

  @Override
  public synchronized Map<PageKey, StoredPage> findPages(Collection<PageKey> pages) {
    Map<PageKey, StoredPage> found = new HashMap<>();
    for (PageKey page : pages) {
      @Nullable Kept kept = shownFile(page.source());
      if (kept != null) {
        kept.file.pages().stream()
            .filter(span -> span.page() == page.number())
            .forEach(span -> found.put(page, new StoredPage(span.start(), text(kept, span))));
      }
    }
    return found;
  }

  @Override
  public synchronized Optional<StoredOriginal> findOriginal(String source) {
    Kept kept = shownFile(source);
    return kept == null || kept.original == null
        ? Optional.empty()
        : Optional.of(
            new StoredOriginal(
                "text/plain; charset=utf-8",
                kept.original.length,
                new ByteArrayInputStream(kept.original)));
  }

  private static String text(Kept kept, SourceSpan span) {
    return kept.file.text().substring(span.start(), span.end());
  }

  @Override
  public synchronized List<StoredSource> sources(int limit, @Nullable String after) {
    if (after != null && !files.containsKey(after)) {
      throw new IllegalArgumentException("there is no source " + after);
    }
    List<Kept> latestFirst = new ArrayList<>(files.values());
    Collections.reverse(latestFirst);
    int start = after == null ? 0 : latestFirst.indexOf(files.get(after)) + 1;
    return latestFirst.stream()
        .skip(start)
        .filter(kept -> kept.withdrawal == null)
        .limit(limit)
        .map(Kept::stored)
        .toList();
  }

  @Override
  public synchronized long countSources() {
    return shownFiles().count();
  }

  @Override
  public synchronized List<SourceGroup> countSourcesByTownAndLayout() {
    Map<SourceGroup, Long> counts = new HashMap<>();
    for (Kept kept : shownFiles().toList()) {
      counts.merge(
          new SourceGroup(kept.file.source().municipality(), kept.file.source().layout(), 0),
          1L,
          Long::sum);
    }
    return counts.entrySet().stream()
        .map(
            one ->
                new SourceGroup(one.getKey().municipality(), one.getKey().layout(), one.getValue()))
        .toList();
  }

  @Override
  public synchronized long countDocuments() {
    return findDocuments(documents.keySet()).size();
  }

  @Override
  public synchronized String dataVersion() {
    return String.valueOf(version);
  }

  @Override
  public synchronized List<MunicipalityHoldings> municipalities() {
    return findDocuments(documents.keySet()).values().stream()
        .map(StoredDocument::document)
        .collect(Collectors.groupingBy(document -> document.municipality().slug()))
        .values()
        .stream()
        .map(InMemoryDocumentStore::holdings)
        .sorted(Comparator.comparing(town -> town.municipality().name()))
        .toList();
  }

  private static MunicipalityHoldings holdings(List<PlanningDocument> ofOneTown) {
    Municipality town = ofOneTown.get(0).municipality();
    SortedMap<Integer, Long> byYear = new TreeMap<>();
    ofOneTown.forEach(document -> byYear.merge(document.year(), 1L, Long::sum));
    return new MunicipalityHoldings(town, byYear);
  }

  @Override
  public void forEachDocument(Consumer<StoredDocument> consumer) {
    findDocuments(List.copyOf(documents.keySet())).values().forEach(consumer);
  }
}

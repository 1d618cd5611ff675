package it.schedario.graphql;

import it.schedario.ingest.ReadDocument;
import it.schedario.schema.Municipality;
import it.schedario.schema.PlanningDocument;
import it.schedario.schema.SourceSpan;
import it.schedario.store.DocumentStore;
import it.schedario.store.StoredSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A store in memory that counts how often it is read and can be told to fail. */
public final class InMemoryDocumentStore implements DocumentStore {
  private final Map<String, List<StoredDocument>> revisions = new TreeMap<>();
  private final Map<String, StoredSource> sources = new LinkedHashMap<>();
  private final Map<String, ReadDocument> read = new LinkedHashMap<>();
  private final Map<String, Integer> calls = new ConcurrentSkipListMap<>();
  private @Nullable RuntimeException trouble;

  /** How often each reading method was called since the last {@link #forgetCalls}. */
  public Map<String, Integer> calls() {
    return calls;
  }

  public void forgetCalls() {
    calls.clear();
  }

  /** From now on every reading method throws this. */
  public void failWith(RuntimeException failure) {
    trouble = failure;
  }

  public void clear() {
    revisions.clear();
    sources.clear();
    read.clear();
    calls.clear();
    trouble = null;
  }

  @Override
  public Receipt keep(ReadDocument document) {
    String id = document.source().sha256();
    List<String> ids = document.documents().stream().map(PlanningDocument::id).toList();
    if (sources.containsKey(id)) {
      return new Receipt(id, true, ids);
    }
    Instant receivedAt = Instant.parse("2025-05-07T10:15:30Z").plusSeconds(sources.size());
    sources.put(
        id,
        new StoredSource(
            document.source(), receivedAt, false, ids, document.problems(), document.coverage()));
    read.put(id, document);
    for (PlanningDocument card : document.documents()) {
      List<StoredDocument> known = revisions.computeIfAbsent(card.id(), key -> new ArrayList<>());
      known.add(0, new StoredDocument(card, known.size() + 1, known.size() + 1));
    }
    return new Receipt(id, false, ids);
  }

  @Override
  public List<String> pendingSources() {
    count("pendingSources");
    return sources.values().stream()
        .filter(source -> !source.indexed())
        .map(source -> source.source().sha256())
        .toList();
  }

  @Override
  public void markIndexed(String source) {
    sources.computeIfPresent(
        source,
        (id, kept) ->
            new StoredSource(
                kept.source(),
                kept.receivedAt(),
                true,
                kept.documents(),
                kept.problems(),
                kept.coverage()));
  }

  @Override
  public Map<String, StoredDocument> findDocuments(Collection<String> ids) {
    count("findDocuments");
    Map<String, StoredDocument> found = new LinkedHashMap<>();
    for (String id : ids) {
      if (revisions.containsKey(id)) {
        found.put(id, revisions.get(id).get(0));
      }
    }
    return found;
  }

  @Override
  public Map<String, List<StoredDocument>> findRevisions(Collection<String> ids) {
    count("findRevisions");
    Map<String, List<StoredDocument>> found = new LinkedHashMap<>(revisions);
    found.keySet().retainAll(ids);
    return found;
  }

  @Override
  public Map<String, StoredSource> findSources(Collection<String> ids) {
    count("findSources");
    Map<String, StoredSource> found = new LinkedHashMap<>(sources);
    found.keySet().retainAll(ids);
    return found;
  }

  @Override
  public Optional<String> findPage(String source, int page) {
    count("findPage");
    ReadDocument document = read.get(source);
    if (document == null || page < 1 || page > document.pages().size()) {
      return Optional.empty();
    }
    SourceSpan span = document.pages().get(page - 1);
    return Optional.of(document.text().substring(span.start(), span.end()));
  }

  @Override
  public List<StoredSource> sources(int limit, @Nullable String after) {
    count("sources");
    List<StoredSource> latestFirst = new ArrayList<>(sources.values());
    latestFirst.sort(Comparator.comparing(StoredSource::receivedAt).reversed());
    int begin = 0;
    while (after != null && !latestFirst.get(begin++).source().sha256().equals(after)) {}
    return latestFirst.stream().skip(begin).limit(limit).toList();
  }

  @Override
  public long countSources() {
    count("countSources");
    return sources.size();
  }

  @Override
  public List<MunicipalityHoldings> municipalities() {
    count("municipalities");
    Map<String, List<PlanningDocument>> byTown = new TreeMap<>();
    forEachDocument(
        stored ->
            byTown
                .computeIfAbsent(stored.document().municipality().name(), town -> new ArrayList<>())
                .add(stored.document()));
    return byTown.values().stream().map(InMemoryDocumentStore::holdings).toList();
  }

  @Override
  public void forEachDocument(Consumer<StoredDocument> consumer) {
    revisions.values().forEach(all -> consumer.accept(all.get(0)));
  }

  private static MunicipalityHoldings holdings(List<PlanningDocument> documents) {
    Municipality town = documents.get(0).municipality();
    TreeSet<Integer> years = new TreeSet<>();
    documents.forEach(document -> years.add(document.year()));
    return new MunicipalityHoldings(town, List.copyOf(years), documents.size());
  }

  private void count(String method) {
    calls.merge(method, 1, Integer::sum);
    if (trouble != null) {
      throw trouble;
    }
  }
}

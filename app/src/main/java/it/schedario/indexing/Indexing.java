package it.schedario.indexing;

import it.schedario.search.SearchIndex;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchUnavailableException;
import it.schedario.store.DocumentStore;
import it.schedario.store.DocumentStore.PendingChange;
import it.schedario.store.DocumentStore.StoredDocument;
import it.schedario.store.StoredSource;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the index to what the store holds. The store remembers which sources the index does not
 * know yet, so every method can be repeated after a crash.
 *
 * <p>One at a time: a source that joins while the index is rebuilt must not end in the old one.
 */
@Singleton
public final class Indexing {
  private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
  private static final int BATCH = 100;
  private static final SearchRequest EVERYTHING =
      new SearchRequest("", Map.of(), Set.of(), SearchRequest.Order.NATURAL, 0, null, false);

  private final DocumentStore store;
  private final SearchIndex index;
  private final SearchDocumentMapping mapping;
  private final List<Consumer<Collection<String>>> listeners = new CopyOnWriteArrayList<>();
  private boolean caughtUp = false;

  public Indexing(DocumentStore store, SearchIndex index, SearchDocumentMapping mapping) {
    this.store = store;
    this.index = index;
    this.mapping = mapping;
  }

  /** Indexes the documents of a source and remembers it; does nothing when that was done before. */
  public synchronized void index(String source) {
    StoredSource stored = store.findSources(List.of(source)).get(source);
    if (stored == null) {
      throw new IllegalArgumentException("there is no source " + source);
    }
    if (stored.indexed()) {
      return;
    }
    forEachBatch(
        stored.documents(),
        batch ->
            index.index(store.findDocuments(batch).values().stream().map(mapping::map).toList()));
    store.markIndexed(source);
    tell(stored.documents());
  }

  /**
   * Follows what was withdrawn and restored: of these documents the index holds those that the
   * store finds.
   */
  public synchronized void settle() {
    for (PendingChange change : store.pendingChanges()) {
      forEachBatch(
          change.documents(),
          batch -> {
            Map<String, StoredDocument> shown = store.findDocuments(batch);
            index.index(shown.values().stream().map(mapping::map).toList());
            index.delete(batch.stream().filter(id -> !shown.containsKey(id)).toList());
            tell(shown.keySet());
          });
      store.markSettled(change.id());
    }
  }

  /** From now on tells of documents that searches find from now on. It must not take its time. */
  public void addListener(Consumer<Collection<String>> listener) {
    listeners.add(listener);
  }

  public void removeListener(Consumer<Collection<String>> listener) {
    listeners.remove(listener);
  }

  /** How many are told. */
  public int listeners() {
    return listeners.size();
  }

  private void tell(Collection<String> documents) {
    listeners.forEach(listener -> listener.accept(documents));
  }

  private static void forEachBatch(List<String> ids, Consumer<List<String>> work) {
    for (int start = 0; start < ids.size(); start += BATCH) {
      work.accept(ids.subList(start, Math.min(start + BATCH, ids.size())));
    }
  }

  /**
   * Indexes what a crash or an outage left, and everything when the index is empty and the store is
   * not, or when another version of the service made it.
   *
   * @return false when the index is away; the documents are safe in the store, and {@link #retry}
   *     goes on from there
   */
  public synchronized boolean catchUp() {
    try {
      indexPending();
      String reason = reasonToRebuild();
      if (reason != null) {
        LOG.info("The index is built again from the store: {}", reason);
        rebuild();
      }
      caughtUp = true;
    } catch (SearchUnavailableException e) {
      LOG.warn("The index does not hold all documents yet: {}", e.getMessage());
      caughtUp = false;
    }
    return caughtUp;
  }

  /** Does what an earlier attempt had to leave, and follows changes, if there are any. */
  public synchronized void retry() {
    if (!caughtUp || !store.pendingSources().isEmpty() || !store.pendingChanges().isEmpty()) {
      catchUp();
    }
  }

  /** Builds the index again from the store; searches see the old one meanwhile. */
  public void rebuild() {
    rebuild(document -> {});
  }

  /**
   * @param fed told of each document that the new index was fed
   */
  public synchronized void rebuild(Consumer<StoredDocument> fed) {
    List<String> pending = store.pendingSources();
    List<PendingChange> changes = store.pendingChanges();
    index.rebuild(
        feed ->
            store.forEachDocument(
                stored -> {
                  feed.accept(mapping.map(stored));
                  fed.accept(stored);
                }));
    pending.forEach(store::markIndexed);
    changes.forEach(change -> store.markSettled(change.id()));
  }

  private void indexPending() {
    List<String> pending = store.pendingSources();
    boolean nothing = pending.isEmpty() && store.pendingChanges().isEmpty();
    if (nothing || index.isOutdated()) {
      return;
    }
    settle();
    pending.forEach(this::index);
    LOG.info("Sources that were not indexed yet: {}, all indexed now", pending.size());
  }

  private @Nullable String reasonToRebuild() {
    if (index.isOutdated()) {
      return "another version of the service made it";
    }
    long indexed = index.search(EVERYTHING).totalCount();
    long stored = store.countDocuments();
    if (indexed > 0 && indexed != stored) {
      // As after a time with the other engine. It may also be work of another instance under way.
      LOG.warn("The index holds {} of {} documents; 'reindex' builds it again", indexed, stored);
    }
    return indexed == 0 && stored > 0 ? "it is empty" : null;
  }
}

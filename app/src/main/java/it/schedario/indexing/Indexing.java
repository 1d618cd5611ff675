package it.schedario.indexing;

import it.schedario.search.FacetName;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchRequest;
import it.schedario.store.DocumentStore;
import it.schedario.store.StoredSource;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

  private final DocumentStore store;
  private final SearchIndex index;
  private final SearchDocumentMapping mapping;

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
    List<String> ids = stored.documents();
    for (int start = 0; start < ids.size(); start += BATCH) {
      List<String> batch = ids.subList(start, Math.min(start + BATCH, ids.size()));
      index.index(store.findDocuments(batch).values().stream().map(mapping::map).toList());
    }
    store.markIndexed(source);
  }

  /** Indexes what a crash left, and everything when the index is empty and the store is not. */
  public synchronized void catchUp() {
    if (store.countDocuments() > 0 && isEmpty()) {
      LOG.info("The index is empty and is built again from the store");
      rebuild();
      return;
    }
    List<String> pending = store.pendingSources();
    pending.forEach(this::index);
    if (!pending.isEmpty()) {
      LOG.info("Sources that were not indexed yet: {}, all indexed now", pending.size());
    }
  }

  /** Builds the index again from the store; searches see the old one meanwhile. */
  public synchronized void rebuild() {
    List<String> pending = store.pendingSources();
    index.rebuild(feed -> store.forEachDocument(stored -> feed.accept(mapping.map(stored))));
    pending.forEach(store::markIndexed);
  }

  private boolean isEmpty() {
    SearchRequest everything =
        new SearchRequest(
            "",
            Map.of(),
            EnumSet.noneOf(FacetName.class),
            SearchRequest.Order.NATURAL,
            0,
            null,
            false);
    return index.search(everything).totalCount() == 0;
  }
}

package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import it.schedario.schema.PlanningDocument;
import it.schedario.search.SearchIndex;
import it.schedario.search.SimilarDocument;
import it.schedario.store.DocumentStore;
import it.schedario.store.DocumentStore.PageKey;
import it.schedario.store.DocumentStore.StoredDocument;
import it.schedario.store.DocumentStore.StoredPage;
import it.schedario.store.StoredBudget;
import it.schedario.store.StoredSource;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.DataLoaderRegistry;
import org.dataloader.MappedBatchLoader;
import org.jspecify.annotations.Nullable;

/**
 * What fields fetch from store and index. Within one call equal ids are asked once, and all ids of
 * one level of the query together.
 */
@Singleton
final class Loaders {
  private static final String DOCUMENTS = "documents";
  private static final String REVISIONS = "revisions";
  private static final String SOURCES = "sources";
  private static final String NODES = "nodes";
  private static final String BUDGETS = "budgets";
  private static final String PAGES = "pages";
  private static final String READINGS = "readings";
  private static final String SIMILAR = "similar";

  /** SHA-256 in hex. Ids of documents contain colons. */
  private static final Pattern SOURCE_ID = Pattern.compile("[0-9a-f]{64}");

  private final DocumentStore store;
  private final SearchIndex index;

  Loaders(DocumentStore store, SearchIndex index) {
    this.store = store;
    this.index = index;
  }

  /** Fresh ones, for one call. */
  DataLoaderRegistry forOneCall() {
    return loaders(DataLoaderOptions.newOptions());
  }

  /**
   * For the events of a subscription: they come one by one, each finds what is so when it comes,
   * and graphql-java lets no batch of them go.
   */
  DataLoaderRegistry forEvents() {
    return loaders(
        DataLoaderOptions.newOptions().setBatchingEnabled(false).setCachingEnabled(false));
  }

  private DataLoaderRegistry loaders(DataLoaderOptions options) {
    return new DataLoaderRegistry()
        .register(DOCUMENTS, loader(store::findDocuments, options))
        .register(REVISIONS, loader(store::findRevisions, options))
        .register(SOURCES, loader(store::findSources, options))
        .register(NODES, loader(this::nodes, options))
        .register(BUDGETS, loader(store::findBudgets, options))
        .register(PAGES, loader(store::findPages, options))
        .register(
            SIMILAR,
            DataLoaderFactory.newMappedDataLoaderWithTry(
                new SimilarDocumentsLoader(index), options))
        .register(READINGS, loader(this::documentsAsRead, options));
  }

  /** The current revision; null when there is no document of this id. */
  static CompletableFuture<StoredDocument> document(DataFetchingEnvironment env, String id) {
    return env.<String, StoredDocument>getDataLoader(DOCUMENTS).load(id);
  }

  /** All revisions, latest first; null when there is no document of this id. */
  static CompletableFuture<List<StoredDocument>> revisions(DataFetchingEnvironment env, String id) {
    return env.<String, List<StoredDocument>>getDataLoader(REVISIONS).load(id);
  }

  /** Null when there is no source of this id. */
  static CompletableFuture<StoredSource> source(DataFetchingEnvironment env, String id) {
    return env.<String, StoredSource>getDataLoader(SOURCES).load(id);
  }

  /** A document, a source or a tombstone; null when nothing has this id. */
  static CompletableFuture<@Nullable Object> node(DataFetchingEnvironment env, String id) {
    return env.<String, @Nullable Object>getDataLoader(NODES).load(id);
  }

  /** The budgets a source prints; null when it prints none. */
  static CompletableFuture<List<StoredBudget>> budgets(DataFetchingEnvironment env, String source) {
    return env.<String, List<StoredBudget>>getDataLoader(BUDGETS).load(source);
  }

  /** Null when there is no such page. */
  static CompletableFuture<StoredPage> page(DataFetchingEnvironment env, PageKey page) {
    return env.<PageKey, StoredPage>getDataLoader(PAGES).load(page);
  }

  static CompletableFuture<List<SimilarDocument>> similar(
      DataFetchingEnvironment env, SimilarDocumentsKey key, PlanningDocument document) {
    return env.<SimilarDocumentsKey, List<SimilarDocument>>getDataLoader(SIMILAR)
        .load(key, document);
  }

  /** What was read from a source, as it has it; null when there is no source of this id. */
  static CompletableFuture<List<PlanningDocument>> readings(
      DataFetchingEnvironment env, String source) {
    return env.<String, List<PlanningDocument>>getDataLoader(READINGS).load(source);
  }

  /** An id says itself what it is of; only what is not found may have been withdrawn. */
  private Map<String, Object> nodes(Set<String> ids) {
    Map<Boolean, Set<String>> bySource =
        ids.stream()
            .collect(
                Collectors.partitioningBy(
                    id -> SOURCE_ID.matcher(id).matches(), Collectors.toSet()));
    Map<String, Object> nodes = new HashMap<>();
    store
        .findSources(bySource.getOrDefault(true, Set.of()))
        .forEach((id, source) -> nodes.put(id, Objects.requireNonNull(SourceNode.of(source))));
    store
        .findDocuments(bySource.getOrDefault(false, Set.of()))
        .forEach((id, stored) -> nodes.put(id, stored.document()));
    List<String> missing = ids.stream().filter(id -> !nodes.containsKey(id)).toList();
    if (!missing.isEmpty()) {
      store.findWithdrawals(missing).forEach((id, why) -> nodes.put(id, Tombstone.of(id, why)));
    }
    return nodes;
  }

  /** A later file may have another revision of a document: here that of the source counts. */
  private Map<String, List<PlanningDocument>> documentsAsRead(Set<String> sources) {
    Map<String, StoredSource> found = store.findSources(sources);
    Map<String, List<StoredDocument>> revisions =
        store.findRevisions(
            found.values().stream().flatMap(source -> source.documents().stream()).toList());
    Map<String, List<PlanningDocument>> readings = new HashMap<>();
    found.forEach(
        (id, source) ->
            readings.put(
                id,
                source.documents().stream()
                    .flatMap(document -> revisions.getOrDefault(document, List.of()).stream())
                    .map(StoredDocument::document)
                    .filter(document -> document.source().document().equals(id))
                    .toList()));
    return readings;
  }

  /** The store answers at once and on this thread, which may block (see GraphQLEndpoint). */
  private static <K, V> DataLoader<K, V> loader(Batch<K, V> batch, DataLoaderOptions options) {
    MappedBatchLoader<K, V> atOnce = keys -> CompletableFuture.completedFuture(batch.load(keys));
    return DataLoaderFactory.newMappedDataLoader(atOnce, options);
  }

  private interface Batch<K, V> {
    Map<K, V> load(Set<K> keys);
  }
}

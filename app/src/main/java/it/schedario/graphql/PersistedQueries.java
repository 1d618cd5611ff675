package it.schedario.graphql;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.persisted.PersistedQueryCache;
import graphql.execution.preparsed.persisted.PersistedQueryCacheMiss;
import graphql.execution.preparsed.persisted.PersistedQueryIdInvalid;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Queries that clients sent with their hash (Apollo's automatic persisted queries), read and
 * checked, so that the hash alone will do the next time. Those unused for longest go first.
 */
final class PersistedQueries implements PersistedQueryCache {
  private final int capacity;
  // In the order of their last use.
  private final Map<String, Prepared> byHash = new LinkedHashMap<>(16, 0.75f, true);
  private int characters;

  private record Prepared(PreparsedDocumentEntry document, int characters) {}

  /**
   * @param capacity characters of all query texts together: a read query takes memory by its length
   */
  PersistedQueries(int capacity) {
    this.capacity = capacity;
  }

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getPersistedQueryDocumentAsync(
      Object id, ExecutionInput input, PersistedQueryCacheMiss unknown) {
    String hash = (String) id;
    String query = input.getQuery();
    boolean sent = !query.equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER);
    // Before looking: the text of a call must never run as another one.
    if (sent && !QueryHash.of(query).equals(hash)) {
      throw new PersistedQueryIdInvalid(hash);
    }
    PreparsedDocumentEntry document = find(hash);
    if (document == null) {
      document = unknown.apply(sent ? query : "");
      if (!document.hasErrors()) {
        keep(hash, new Prepared(document, query.length()));
      }
    }
    return CompletableFuture.completedFuture(document);
  }

  private synchronized @Nullable PreparsedDocumentEntry find(String hash) {
    Prepared prepared = byHash.get(hash);
    return prepared == null ? null : prepared.document();
  }

  private synchronized void keep(String hash, Prepared prepared) {
    if (prepared.characters() > capacity || byHash.putIfAbsent(hash, prepared) != null) {
      return;
    }
    characters += prepared.characters();
    var leastUsed = byHash.values().iterator();
    while (characters > capacity) {
      characters -= leastUsed.next().characters();
      leastUsed.remove();
    }
  }
}

package it.schedario.graphql;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.persisted.ApolloPersistedQuerySupport;
import graphql.execution.preparsed.persisted.PersistedQueryCache;
import graphql.execution.preparsed.persisted.PersistedQueryCacheMiss;
import graphql.execution.preparsed.persisted.PersistedQueryError;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Runs the queries of a list, sent as text or by hash, and no others. */
final class TrustedQueries extends ApolloPersistedQuerySupport {

  TrustedQueries(TrustedDocuments documents) {
    super(new Known(documents));
  }

  /** A text without a hash is looked up by the hash it has. */
  @Override
  protected Optional<Object> getPersistedQueryId(ExecutionInput input) {
    return input.getQuery().equals(PERSISTED_QUERY_MARKER)
        ? super.getPersistedQueryId(input)
        : Optional.of(QueryHash.of(input.getQuery()));
  }

  private static final class Known implements PersistedQueryCache {
    private final TrustedDocuments documents;
    private final Map<String, PreparsedDocumentEntry> read = new ConcurrentHashMap<>();

    Known(TrustedDocuments documents) {
      this.documents = documents;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getPersistedQueryDocumentAsync(
        Object id, ExecutionInput input, PersistedQueryCacheMiss unread) {
      String hash = (String) id;
      String query = documents.find(hash).orElseThrow(() -> new NotTrusted(hash));
      return CompletableFuture.completedFuture(
          read.computeIfAbsent(hash, first -> unread.apply(query)));
    }
  }

  /** The query is not one of the list. */
  static final class NotTrusted extends PersistedQueryError {
    private static final long serialVersionUID = 1;

    private final String hash;

    NotTrusted(String hash) {
      this.hash = hash;
    }

    @Override
    public String getMessage() {
      return "the query with SHA-256 " + hash + " is not among the trusted documents";
    }

    @Override
    public String toString() {
      return "QueryNotTrusted";
    }
  }
}

package it.schedario.graphql;

import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks, however it came.
 *
 * @param query {@link #BY_HASH} when only the hash of the query was sent, in {@code
 *     extensions.persistedQuery.sha256Hash}
 * @param operationName null when the query has one operation only
 */
public record GraphQLCall(
    String query,
    @Nullable String operationName,
    Map<String, Object> variables,
    Map<String, Object> extensions) {
  /** Stands for a query text that was left out. */
  public static final String BY_HASH = PersistedQuerySupport.PERSISTED_QUERY_MARKER;
}

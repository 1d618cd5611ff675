package it.schedario.graphql;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks, however it came.
 *
 * @param operationName null when the query has one operation only
 */
public record GraphQLCall(
    String query,
    @Nullable String operationName,
    Map<String, Object> variables,
    Map<String, Object> extensions) {}

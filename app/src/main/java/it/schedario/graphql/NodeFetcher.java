package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code Query.node}: a document, a source, or the tombstone of either. */
@Singleton
final class NodeFetcher implements FieldFetcher<CompletableFuture<@Nullable Object>> {
  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("Query", "node"));
  }

  @Override
  public CompletableFuture<@Nullable Object> get(DataFetchingEnvironment env) {
    String id = env.getArgument("id");
    return node(env, id);
  }

  static CompletableFuture<@Nullable Object> node(DataFetchingEnvironment env, String id) {
    return Loaders.node(env, id);
  }
}

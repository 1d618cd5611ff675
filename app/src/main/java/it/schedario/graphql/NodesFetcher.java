package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code Query.nodes}: entry by entry what {@code node} gives. */
@Singleton
final class NodesFetcher implements FieldFetcher<CompletableFuture<List<@Nullable Object>>> {

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("Query", "nodes"));
  }

  @Override
  public CompletableFuture<List<@Nullable Object>> get(DataFetchingEnvironment env) {
    List<String> ids = env.getArgument("ids");
    Paging.checkSize("the number of ids", ids.size());
    List<CompletableFuture<@Nullable Object>> nodes =
        ids.stream().map(id -> NodeFetcher.node(env, id)).toList();
    return CompletableFuture.allOf(nodes.toArray(CompletableFuture[]::new))
        .thenApply(all -> nodes.stream().map(CompletableFuture::join).toList());
  }
}

package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code Query.nodes}: entry by entry what {@code node} gives. */
@Singleton
final class NodesFetcher implements FieldFetcher<List<CompletableFuture<@Nullable Object>>> {

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("Query", "nodes"));
  }

  @Override
  public List<CompletableFuture<@Nullable Object>> get(DataFetchingEnvironment env) {
    List<String> ids = env.getArgument("ids");
    Paging.checkSize("the number of ids", ids.size());
    return ids.stream().map(id -> NodeFetcher.node(env, id)).toList();
  }
}

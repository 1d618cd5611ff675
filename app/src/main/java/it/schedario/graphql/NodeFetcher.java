package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code Query.node}: an id says itself whether it is that of a source or of a document. */
@Singleton
final class NodeFetcher implements FieldFetcher<CompletableFuture<@Nullable Object>> {
  /** SHA-256 in hex. Ids of documents contain colons. */
  private static final Pattern SOURCE_ID = Pattern.compile("[0-9a-f]{64}");

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
    return SOURCE_ID.matcher(id).matches()
        ? Loaders.source(env, id).thenApply(SourceNode::of)
        : Loaders.document(env, id).thenApply(stored -> stored == null ? null : stored.document());
  }
}

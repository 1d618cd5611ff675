package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.schema.Source;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code Query.source} and {@code Source.sourceDocument}: a file by its id. */
@Singleton
final class SourceDocumentFetcher implements FieldFetcher<CompletableFuture<@Nullable SourceNode>> {

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(
        FieldCoordinates.coordinates("Query", "source"),
        FieldCoordinates.coordinates("Source", "sourceDocument"));
  }

  @Override
  public CompletableFuture<@Nullable SourceNode> get(DataFetchingEnvironment env) {
    Object parent = env.getSource();
    String id = parent instanceof Source source ? source.document() : env.getArgument("id");
    return Loaders.source(env, id).thenApply(SourceNode::of);
  }
}

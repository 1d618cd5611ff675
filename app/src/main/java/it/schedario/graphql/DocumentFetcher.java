package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.schema.PlanningDocument;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code Query.objectiveSheet} and its like for the other kinds: null also when the id is that of
 * another kind of document.
 */
@Singleton
final class DocumentFetcher implements FieldFetcher<CompletableFuture<@Nullable PlanningDocument>> {

  @Override
  public List<FieldCoordinates> fields() {
    return Stream.of(ListedKind.values())
        .map(kind -> FieldCoordinates.coordinates("Query", kind.one()))
        .toList();
  }

  @Override
  public CompletableFuture<@Nullable PlanningDocument> get(DataFetchingEnvironment env) {
    ListedKind kind = ListedKind.of(env.getField().getName());
    String id = env.getArgument("id");
    return Loaders.document(env, id)
        .thenApply(
            stored ->
                stored != null && stored.document().kind() == kind.kind()
                    ? stored.document()
                    : null);
  }
}

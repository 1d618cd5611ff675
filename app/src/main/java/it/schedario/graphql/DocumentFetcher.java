package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.schema.ObjectiveSheet;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code Query.objectiveSheet}: null also when the id is that of another kind of document. */
@Singleton
final class ObjectiveSheetFetcher
    implements FieldFetcher<CompletableFuture<@Nullable ObjectiveSheet>> {

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("Query", "objectiveSheet"));
  }

  @Override
  public CompletableFuture<@Nullable ObjectiveSheet> get(DataFetchingEnvironment env) {
    String id = env.getArgument("id");
    return Loaders.document(env, id)
        .thenApply(
            stored ->
                stored != null && stored.document() instanceof ObjectiveSheet sheet ? sheet : null);
  }
}

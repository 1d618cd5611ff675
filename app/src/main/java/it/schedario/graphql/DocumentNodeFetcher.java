package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.schema.PlanningDocument;
import it.schedario.search.SearchPage.Hit;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code node} of the edges that come from the index: the document, by data loader. */
@Singleton
final class HitNodeFetcher implements FieldFetcher<CompletableFuture<@Nullable PlanningDocument>> {

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(
        FieldCoordinates.coordinates("SearchEdge", "node"),
        FieldCoordinates.coordinates("ObjectiveSheetEdge", "node"));
  }

  @Override
  public CompletableFuture<@Nullable PlanningDocument> get(DataFetchingEnvironment env) {
    return Loaders.document(env, env.<Hit>getSource().id())
        .thenApply(stored -> stored == null ? null : stored.document());
  }
}

package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.schema.PlanningDocument;
import it.schedario.search.SearchPage.Hit;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code node} of the edges of documents: the document, by data loader. */
@Singleton
final class DocumentNodeFetcher
    implements FieldFetcher<CompletableFuture<@Nullable PlanningDocument>> {

  @Override
  public List<FieldCoordinates> fields() {
    return Stream.concat(
            Stream.of("SearchEdge", "PlanningDocumentEdge"),
            Stream.of(ListedKind.values()).map(ListedKind::edgeType))
        .map(type -> FieldCoordinates.coordinates(type, "node"))
        .toList();
  }

  @Override
  public CompletableFuture<@Nullable PlanningDocument> get(DataFetchingEnvironment env) {
    return Loaders.document(env, id(env.getSource()))
        .thenApply(stored -> stored == null ? null : stored.document());
  }

  /** A list comes from the index as hits, or from the store as ids. */
  private static String id(Object edge) {
    return edge instanceof Hit hit ? hit.id() : (String) ((Connection.Edge<?>) edge).node();
  }
}

package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.schema.PlanningDocument;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code SourceDocument.documents}: a page of their ids; the cursor of a document is its id. */
@Singleton
final class SourceDocumentsFetcher implements FieldFetcher<Connection<String>> {

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("SourceDocument", "documents"));
  }

  @Override
  public Connection<String> get(DataFetchingEnvironment env) {
    Paging paging = Paging.of(env);
    List<String> ids = env.<SourceNode>getSource().documentIds();
    @Nullable String after = paging.after();
    int begin = after == null ? 0 : ids.indexOf(after) + 1;
    if (after != null && begin == 0) {
      throw Paging.invalidCursor(after);
    }
    int end = Math.min(ids.size(), begin + paging.first());
    return Connection.of(ids.size(), ids.subList(begin, end), id -> id, after, end < ids.size());
  }

  /** {@code PlanningDocumentEdge.node}: the document, by data loader. */
  @Singleton
  static final class Node implements FieldFetcher<CompletableFuture<@Nullable PlanningDocument>> {

    @Override
    public List<FieldCoordinates> fields() {
      return List.of(FieldCoordinates.coordinates("PlanningDocumentEdge", "node"));
    }

    @Override
    public CompletableFuture<@Nullable PlanningDocument> get(DataFetchingEnvironment env) {
      return Loaders.document(env, env.<Connection.Edge<String>>getSource().node())
          .thenApply(stored -> stored == null ? null : stored.document());
    }
  }
}

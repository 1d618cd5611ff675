package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.schema.PlanningDocument;
import it.schedario.search.SimilarDocument;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code similar} of every kind of document, by data loader. */
@Singleton
final class SimilarDocumentsFetcher
    implements FieldFetcher<CompletableFuture<List<SimilarDocument>>> {
  private static final int DEFAULT_FIRST = 5;

  @Override
  public List<FieldCoordinates> fields() {
    return DocumentTypes.fields("similar");
  }

  @Override
  public CompletableFuture<List<SimilarDocument>> get(DataFetchingEnvironment env) {
    PlanningDocument document = env.getSource();
    @Nullable Integer first = env.getArgument("first");
    return Loaders.similar(
        env,
        SimilarDocumentsKey.of(
            document, FilterArgument.of(env), first == null ? DEFAULT_FIRST : first),
        document);
  }

  /** {@code SimilarDocument.document}, by data loader too. */
  @Singleton
  static final class Document
      implements FieldFetcher<CompletableFuture<@Nullable PlanningDocument>> {

    @Override
    public List<FieldCoordinates> fields() {
      return List.of(FieldCoordinates.coordinates("SimilarDocument", "document"));
    }

    @Override
    public CompletableFuture<@Nullable PlanningDocument> get(DataFetchingEnvironment env) {
      return Loaders.document(env, env.<SimilarDocument>getSource().id())
          .thenApply(stored -> stored == null ? null : stored.document());
    }
  }
}

package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.schema.PlanningDocument;
import it.schedario.store.DocumentStore.StoredDocument;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code revisions} of every kind of document. */
@Singleton
final class RevisionsFetcher implements FieldFetcher<CompletableFuture<List<Revision>>> {

  @Override
  public List<FieldCoordinates> fields() {
    return DocumentTypes.fields("revisions");
  }

  @Override
  public CompletableFuture<List<Revision>> get(DataFetchingEnvironment env) {
    return Loaders.revisions(env, env.<PlanningDocument>getSource().id())
        .thenApply(RevisionsFetcher::revisions);
  }

  /** The store gives the latest first, and the latest is the current one. */
  private static List<Revision> revisions(@Nullable List<StoredDocument> stored) {
    List<Revision> revisions = new ArrayList<>();
    if (stored != null) {
      for (StoredDocument document : stored) {
        revisions.add(new Revision(document.revision(), revisions.isEmpty(), document.document()));
      }
    }
    return revisions;
  }
}

package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.schema.PlanningDocument;
import it.schedario.store.DocumentLink;
import it.schedario.store.DocumentLink.Decision;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * {@code links} of every kind of document: those that were confirmed, by data loader. The cursor of
 * a link is the id of the other document.
 */
@Singleton
final class LinksFetcher implements FieldFetcher<CompletableFuture<Connection<Link>>> {

  @Override
  public List<FieldCoordinates> fields() {
    return DocumentTypes.fields("links");
  }

  @Override
  public CompletableFuture<Connection<Link>> get(DataFetchingEnvironment env) {
    String id = env.<PlanningDocument>getSource().id();
    Paging paging = Paging.of(env);
    return Loaders.links(env, id)
        .thenApply(links -> Connection.page(confirmed(links, id), Link::other, paging));
  }

  private static List<Link> confirmed(@Nullable List<DocumentLink> links, String document) {
    return links == null
        ? List.of()
        : links.stream()
            .filter(link -> link.decision() == Decision.CONFIRMED)
            .map(link -> Link.of(link, document))
            .toList();
  }

  /** {@code Link.document}, by data loader too. */
  @Singleton
  static final class Document
      implements FieldFetcher<CompletableFuture<@Nullable PlanningDocument>> {

    @Override
    public List<FieldCoordinates> fields() {
      return List.of(FieldCoordinates.coordinates("Link", "document"));
    }

    @Override
    public CompletableFuture<@Nullable PlanningDocument> get(DataFetchingEnvironment env) {
      return Loaders.document(env, env.<Link>getSource().other())
          .thenApply(stored -> stored == null ? null : stored.document());
    }
  }
}

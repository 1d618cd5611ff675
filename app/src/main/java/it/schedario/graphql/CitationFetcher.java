package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.schema.ItalianCitation;
import it.schedario.schema.PlanningDocument;
import it.schedario.store.StoredSource;
import it.schedario.web.PublicAddress;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code citation} of every kind of document; the file it names comes by data loader. */
@Singleton
final class CitationFetcher implements FieldFetcher<CompletableFuture<String>> {
  private final PublicAddress address;

  CitationFetcher(PublicAddress address) {
    this.address = address;
  }

  @Override
  public List<FieldCoordinates> fields() {
    return DocumentTypes.fields("citation");
  }

  @Override
  public CompletableFuture<String> get(DataFetchingEnvironment env) {
    PlanningDocument document = env.getSource();
    ItalianCitation.@Nullable Style asked = env.getArgument("style");
    ItalianCitation.Style style = asked == null ? ItalianCitation.Style.FULL : asked;
    URI permalink = address.ofDocument(document.id());
    return Loaders.source(env, document.source().document())
        .thenApply(
            (@Nullable StoredSource stored) ->
                ItalianCitation.of(
                    document, stored == null ? null : stored.source(), permalink, style));
  }

  /** {@code permalink} of every kind of document. */
  @Singleton
  static final class Permalink implements FieldFetcher<URI> {
    private final PublicAddress address;

    Permalink(PublicAddress address) {
      this.address = address;
    }

    @Override
    public List<FieldCoordinates> fields() {
      return DocumentTypes.fields("permalink");
    }

    @Override
    public URI get(DataFetchingEnvironment env) {
      return address.ofDocument(env.<PlanningDocument>getSource().id());
    }
  }
}

package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.store.DocumentStore;
import it.schedario.store.StoredSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code Query.sources}; the cursor of a source is its id. */
@Singleton
final class SourcesFetcher implements FieldFetcher<Connection<SourceNode>> {
  private final DocumentStore store;

  SourcesFetcher(DocumentStore store) {
    this.store = store;
  }

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("Query", "sources"));
  }

  @Override
  public Connection<SourceNode> get(DataFetchingEnvironment env) {
    Paging paging = Paging.of(env);
    @Nullable String after = paging.after();
    if (after != null && store.findSources(List.of(after)).isEmpty()) {
      throw Paging.invalidCursor(after);
    }
    // One more than asked tells whether there is a next page.
    List<StoredSource> found = store.sources(paging.first() + 1, after);
    List<SourceNode> page =
        found.stream()
            .limit(paging.first())
            .map(stored -> Objects.requireNonNull(SourceNode.of(stored)))
            .toList();
    return Connection.of(
        store.countSources(), page, SourceNode::id, after, found.size() > page.size());
  }

  /** {@code SourceDocumentConnection.aggregates}: of all files, not of the page. */
  @Singleton
  static final class Counts implements FieldFetcher<SourceAggregates> {
    private final DocumentStore store;

    Counts(DocumentStore store) {
      this.store = store;
    }

    @Override
    public List<FieldCoordinates> fields() {
      return List.of(FieldCoordinates.coordinates("SourceDocumentConnection", "aggregates"));
    }

    @Override
    public SourceAggregates get(DataFetchingEnvironment env) {
      return SourceAggregates.of(store.countSourcesByTownAndLayout());
    }
  }
}

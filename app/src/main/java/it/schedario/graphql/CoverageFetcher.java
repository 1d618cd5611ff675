package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.store.DocumentStore;
import jakarta.inject.Singleton;
import java.util.List;

/** {@code SearchConnection.coverage}: two calls to the store, however many towns there are. */
@Singleton
final class CoverageFetcher implements FieldFetcher<SearchCoverage> {
  private final DocumentStore store;

  CoverageFetcher(DocumentStore store) {
    this.store = store;
  }

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("SearchConnection", "coverage"));
  }

  @Override
  public SearchCoverage get(DataFetchingEnvironment env) {
    SearchConnection answer = env.getSource();
    return SearchCoverage.of(
        store.municipalities(), answer.appliedFilters(), store.pendingSources().size());
  }
}

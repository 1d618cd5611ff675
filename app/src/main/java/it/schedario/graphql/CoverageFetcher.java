package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.store.DocumentStore;
import jakarta.inject.Singleton;
import java.util.List;

/** {@code SearchConnection.coverage}: three calls to the store, however many towns there are. */
@Singleton
final class CoverageFetcher implements FieldFetcher<SearchCoverage> {
  /** A folder of scanned files must not fill the answer. */
  private static final int FAILED_FILES = 100;

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
        store.municipalities(),
        store.failures(FAILED_FILES),
        answer.appliedFilters(),
        store.pendingSources().size());
  }
}

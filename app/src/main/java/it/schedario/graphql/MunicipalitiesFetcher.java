package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.schema.Municipality;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchRequest;
import it.schedario.store.DocumentStore;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** {@code Query.municipalities}; the cursor of a town is its slug. */
@Singleton
final class MunicipalitiesFetcher
    implements FieldFetcher<Connection<MunicipalitiesFetcher.Holdings>> {
  private final DocumentStore store;

  MunicipalitiesFetcher(DocumentStore store) {
    this.store = store;
  }

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("Query", "municipalities"));
  }

  @Override
  public Connection<Holdings> get(DataFetchingEnvironment env) {
    List<Holdings> towns =
        store.municipalities().stream()
            .map(town -> new Holdings(town.municipality(), town.years(), town.documents()))
            .toList();
    return Connection.page(towns, Holdings::slug, Paging.of(env));
  }

  /** The GraphQL type {@code MunicipalityHoldings}. */
  public record Holdings(Municipality municipality, List<Integer> years, long documentCount) {
    private String slug() {
      return municipality.slug();
    }
  }

  /** {@code MunicipalityConnection.aggregates}: of all documents of all towns. */
  @Singleton
  static final class AllDocuments implements FieldFetcher<Aggregates> {
    private final SearchIndex index;

    AllDocuments(SearchIndex index) {
      this.index = index;
    }

    @Override
    public List<FieldCoordinates> fields() {
      return List.of(FieldCoordinates.coordinates("MunicipalityConnection", "aggregates"));
    }

    @Override
    public Aggregates get(DataFetchingEnvironment env) {
      SearchRequest request =
          new SearchRequest(
              "",
              Map.of(),
              AggregateField.facetsAskedFor(env.getSelectionSet(), ""),
              SearchRequest.Order.NATURAL,
              0,
              null,
              false);
      return new Aggregates(index.search(request).facets(), null);
    }
  }
}

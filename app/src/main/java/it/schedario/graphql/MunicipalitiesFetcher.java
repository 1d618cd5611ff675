package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.schema.Municipality;
import it.schedario.store.DocumentStore;
import jakarta.inject.Singleton;
import java.util.List;

/** {@code Query.municipalities}. */
@Singleton
final class MunicipalitiesFetcher implements FieldFetcher<List<MunicipalitiesFetcher.Holdings>> {
  private final DocumentStore store;

  MunicipalitiesFetcher(DocumentStore store) {
    this.store = store;
  }

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("Query", "municipalities"));
  }

  @Override
  public List<Holdings> get(DataFetchingEnvironment env) {
    return store.municipalities().stream()
        .map(town -> new Holdings(town.municipality(), town.years(), town.documents()))
        .toList();
  }

  /** The GraphQL type {@code MunicipalityHoldings}. */
  public record Holdings(Municipality municipality, List<Integer> years, long documentCount) {}
}

package it.schedario.graphql;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.schema.ActReference;
import it.schedario.search.FacetName;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchPage.FacetValue;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchRequest.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code Query.acts}: the values of a facet; the cursor of an act is its normal form. */
@Singleton
final class ActsFetcher implements FieldFetcher<DataFetcherResult<Connection<FacetValue>>> {
  private final SearchIndex index;

  ActsFetcher(SearchIndex index) {
    this.index = index;
  }

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("Query", "acts"));
  }

  @Override
  public DataFetcherResult<Connection<FacetValue>> get(DataFetchingEnvironment env) {
    SearchRequest request =
        new SearchRequest("", Map.of(), Set.of(FacetName.ACT), Order.NATURAL, 0, null, false);
    List<FacetValue> acts = index.search(request).facets().get(0).values();
    return DataFetcherResult.<Connection<FacetValue>>newResult()
        .data(Connection.page(acts, FacetValue::value, Paging.of(env)))
        .localContext(acts)
        .build();
  }

  /** {@code ActConnection.aggregates}: of all acts, not of the page. */
  @Singleton
  static final class Counts implements FieldFetcher<ActAggregates> {

    @Override
    public List<FieldCoordinates> fields() {
      return List.of(FieldCoordinates.coordinates("ActConnection", "aggregates"));
    }

    @Override
    public ActAggregates get(DataFetchingEnvironment env) {
      List<FacetValue> acts = env.getLocalContext();
      return ActAggregates.of(acts);
    }
  }

  /** {@code ActEdge.node}. */
  @Singleton
  static final class Node implements FieldFetcher<ActNode> {

    @Override
    public List<FieldCoordinates> fields() {
      return List.of(FieldCoordinates.coordinates("ActEdge", "node"));
    }

    @Override
    public ActNode get(DataFetchingEnvironment env) {
      FacetValue act = env.<Connection.Edge<FacetValue>>getSource().node();
      return ActNode.of(ActReference.findByNormalForm(act.value()).orElseThrow());
    }
  }

  /** {@code ActEdge.count}. */
  @Singleton
  static final class Count implements FieldFetcher<Long> {

    @Override
    public List<FieldCoordinates> fields() {
      return List.of(FieldCoordinates.coordinates("ActEdge", "count"));
    }

    @Override
    public Long get(DataFetchingEnvironment env) {
      return env.<Connection.Edge<FacetValue>>getSource().node().count();
    }
  }
}

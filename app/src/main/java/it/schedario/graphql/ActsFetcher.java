package it.schedario.graphql;

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
import org.jspecify.annotations.Nullable;

/** {@code Query.acts}: the values of a facet; the cursor of an act is its normal form. */
@Singleton
final class ActsFetcher implements FieldFetcher<Connection<FacetValue>> {
  private final SearchIndex index;

  ActsFetcher(SearchIndex index) {
    this.index = index;
  }

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("Query", "acts"));
  }

  @Override
  public Connection<FacetValue> get(DataFetchingEnvironment env) {
    Paging paging = Paging.of(env);
    SearchRequest request =
        new SearchRequest("", Map.of(), Set.of(FacetName.ACT), Order.NATURAL, 0, null, false);
    List<FacetValue> acts = index.search(request).facets().get(0).values();
    @Nullable String after = paging.after();
    int begin = after == null ? 0 : behind(after, acts);
    int end = Math.min(acts.size(), begin + paging.first());
    return Connection.of(
        acts.size(), acts.subList(begin, end), FacetValue::value, after, end < acts.size());
  }

  private static int behind(String after, List<FacetValue> acts) {
    for (int i = 0; i < acts.size(); i++) {
      if (acts.get(i).value().equals(after)) {
        return i + 1;
      }
    }
    throw Paging.invalidCursor(after);
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

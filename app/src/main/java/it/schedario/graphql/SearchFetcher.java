package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.SelectedField;
import it.schedario.search.FacetName;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchRequest.Order;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code Query.search}: looks ahead in the query, so that one call to the index brings hits,
 * evidence and just the facets that are asked for.
 */
@Singleton
final class SearchFetcher implements FieldFetcher<SearchConnection> {
  private final SearchIndex index;

  SearchFetcher(SearchIndex index) {
    this.index = index;
  }

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("Query", "search"));
  }

  @Override
  public SearchConnection get(DataFetchingEnvironment env) {
    Paging paging = Paging.of(env);
    String query = env.getArgument("query");
    @Nullable Order order = env.getArgument("orderBy");
    SearchRequest request =
        new SearchRequest(
            query,
            FilterArgument.of(env),
            facetsAskedFor(env),
            order == null ? Order.RELEVANCE : order,
            paging.first(),
            paging.after(),
            env.getSelectionSet().containsAnyOf("edges/evidence", "edges/repeats"));
    return SearchConnection.of(index.search(request), paging.after() != null);
  }

  static Set<FacetName> facetsAskedFor(DataFetchingEnvironment env) {
    Set<FacetName> names = EnumSet.noneOf(FacetName.class);
    for (SelectedField facets : env.getSelectionSet().getFields("facets")) {
      names.addAll(FacetsFetcher.named(facets.getArguments()));
    }
    return names;
  }
}

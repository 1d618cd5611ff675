package it.schedario.graphql;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.search.FacetName;
import it.schedario.search.SearchFilter;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchRequest.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code Query.objectiveSheets} and its like: a search without words, for one kind only. */
@Singleton
final class DocumentsFetcher implements FieldFetcher<DataFetcherResult<SearchConnection>> {
  private final SearchIndex index;

  DocumentsFetcher(SearchIndex index) {
    this.index = index;
  }

  @Override
  public List<FieldCoordinates> fields() {
    return Stream.of(ListedKind.values())
        .map(kind -> FieldCoordinates.coordinates("Query", kind.many()))
        .toList();
  }

  @Override
  public DataFetcherResult<SearchConnection> get(DataFetchingEnvironment env) {
    ListedKind kind = ListedKind.of(env.getField().getName());
    Paging paging = Paging.of(env);
    SearchFilter filter = FilterArgument.of(env).with(FacetName.KIND, Set.of(kind.kind().name()));
    @Nullable Order order = env.getArgument("orderBy");
    SearchRequest request =
        new SearchRequest(
            "",
            filter,
            AggregateField.facetsAskedFor(env.getSelectionSet(), "aggregates/"),
            order == null ? Order.NATURAL : order,
            paging.first(),
            paging.after(),
            false);
    return DataFetcherResult.<SearchConnection>newResult()
        .data(SearchConnection.of(index.search(request), paging.after() != null))
        .localContext(request)
        .build();
  }
}

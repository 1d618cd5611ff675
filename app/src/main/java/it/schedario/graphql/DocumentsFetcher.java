package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.schema.DocumentKind;
import it.schedario.search.FacetName;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchRequest.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code Query.objectiveSheets}: a search without words, for sheets only. */
@Singleton
final class ObjectiveSheetsFetcher implements FieldFetcher<SearchConnection> {
  private final SearchIndex index;

  ObjectiveSheetsFetcher(SearchIndex index) {
    this.index = index;
  }

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("Query", "objectiveSheets"));
  }

  @Override
  public SearchConnection get(DataFetchingEnvironment env) {
    Paging paging = Paging.of(env);
    Map<FacetName, Set<String>> filter = FilterArgument.of(env);
    filter.put(FacetName.KIND, Set.of(DocumentKind.OBJECTIVE_SHEET.name()));
    @Nullable Order order = env.getArgument("orderBy");
    SearchRequest request =
        new SearchRequest(
            "",
            filter,
            Set.of(),
            order == null ? Order.NATURAL : order,
            paging.first(),
            paging.after(),
            false);
    return SearchConnection.of(index.search(request), paging.after() != null);
  }
}

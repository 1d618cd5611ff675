package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.store.StoredBudget;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code SourceDocument.documents} and {@code BudgetReport.lines}: a page of their ids; the cursor
 * of a document is its id.
 */
@Singleton
final class DocumentIdsFetcher implements FieldFetcher<Connection<String>> {

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(
        FieldCoordinates.coordinates("SourceDocument", "documents"),
        FieldCoordinates.coordinates("BudgetReport", "lines"));
  }

  @Override
  public Connection<String> get(DataFetchingEnvironment env) {
    Paging paging = Paging.of(env);
    List<String> ids = ids(env.getSource());
    @Nullable String after = paging.after();
    int begin = after == null ? 0 : ids.indexOf(after) + 1;
    if (after != null && begin == 0) {
      throw Paging.invalidCursor(after);
    }
    int end = Math.min(ids.size(), begin + paging.first());
    return Connection.of(ids.size(), ids.subList(begin, end), id -> id, after, end < ids.size());
  }

  private static List<String> ids(Object parent) {
    return parent instanceof StoredBudget budget
        ? budget.lines()
        : ((SourceNode) parent).documentIds();
  }
}

package it.schedario.graphql;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.store.StoredBudget;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * {@code SourceDocument.documents} and {@code BudgetReport.lines}: a page of their ids; the cursor
 * of a document is its id.
 */
@Singleton
final class DocumentIdsFetcher implements FieldFetcher<DataFetcherResult<Connection<String>>> {

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(
        FieldCoordinates.coordinates("SourceDocument", "documents"),
        FieldCoordinates.coordinates("BudgetReport", "lines"));
  }

  @Override
  public DataFetcherResult<Connection<String>> get(DataFetchingEnvironment env) {
    List<String> ids = ids(env.getSource());
    return DataFetcherResult.<Connection<String>>newResult()
        .data(Connection.page(ids, id -> id, Paging.of(env)))
        .localContext(new AggregatesFetcher.ReportLines(ids))
        .build();
  }

  private static List<String> ids(Object parent) {
    return parent instanceof StoredBudget budget
        ? budget.lines()
        : ((SourceNode) parent).documentIds();
  }
}

package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.store.StoredBudget;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** {@code SourceDocument.budgetReports}, by data loader. */
@Singleton
final class BudgetReportsFetcher implements FieldFetcher<CompletableFuture<List<StoredBudget>>> {

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("SourceDocument", "budgetReports"));
  }

  @Override
  public CompletableFuture<List<StoredBudget>> get(DataFetchingEnvironment env) {
    return Loaders.budgets(env, env.<SourceNode>getSource().id())
        .thenApply(budgets -> budgets == null ? List.of() : budgets);
  }
}

package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.schema.BudgetLine;
import it.schedario.schema.CodedName;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code BudgetLine.budgetTitle}: the <i>titolo</i>, as {@code title} is what every card has. */
@Singleton
final class BudgetTitleFetcher implements FieldFetcher<@Nullable CodedName> {

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("BudgetLine", "budgetTitle"));
  }

  @Override
  public @Nullable CodedName get(DataFetchingEnvironment env) {
    return env.<BudgetLine>getSource().title();
  }
}

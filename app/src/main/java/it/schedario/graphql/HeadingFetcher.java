package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.schema.PlanningDocument;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * {@code title} of the kinds whose record calls it otherwise, or uses the word for another thing.
 */
@Singleton
final class HeadingFetcher implements FieldFetcher<String> {

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(
        FieldCoordinates.coordinates("DupProgramme", "title"),
        FieldCoordinates.coordinates("BudgetLine", "title"),
        FieldCoordinates.coordinates("PlainDocument", "title"));
  }

  @Override
  public String get(DataFetchingEnvironment env) {
    return env.<PlanningDocument>getSource().heading();
  }
}

package it.schedario.graphql;

import graphql.schema.FieldCoordinates;
import java.util.List;
import java.util.stream.Stream;

/** The GraphQL types that implement {@code PlanningDocument}. */
final class DocumentTypes {
  private static final List<String> NAMES =
      List.of("ObjectiveSheet", "DupProgramme", "BudgetLine", "PlainDocument");

  private DocumentTypes() {}

  /** These fields of each of the types. */
  static List<FieldCoordinates> fields(String... names) {
    return NAMES.stream()
        .flatMap(type -> Stream.of(names).map(name -> FieldCoordinates.coordinates(type, name)))
        .toList();
  }
}

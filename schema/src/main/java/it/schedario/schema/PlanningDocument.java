package it.schedario.schema;

/**
 * One card of the index: the smallest thing that is found, shown and cited by itself.
 *
 * <p>Two documents are the same card when their ids agree; a later elaboration of the same card is
 * a new revision of it.
 */
public sealed interface PlanningDocument
    permits ObjectiveSheet, DupProgramme, BudgetLine, PlainDocument {
  /**
   * Derived from town, year, kind and natural key, so it is the same after a re-import: {@code
   * cinisello-balsamo:2024:sheet:2024_S08_01}.
   */
  String id();

  DocumentKind kind();

  Municipality municipality();

  int year();

  /** What people call it; GraphQL's {@code PlanningDocument.title}. */
  String heading();

  Source source();

  /** The same document, read from elsewhere, or with more said about where. */
  PlanningDocument withSource(Source newSource);
}

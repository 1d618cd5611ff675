package it.schedario.schema;

/** What a document is; the values of the {@code kind} filter and facet. */
public enum DocumentKind {
  /** <i>Scheda obiettivo</i>. */
  OBJECTIVE_SHEET,
  /** <i>Descrizione di programma</i> of a DUP. */
  DUP_PROGRAMME,
  /** A line of a <i>bilancio di previsione</i>. */
  BUDGET_LINE,
  /** A document of no known layout. */
  PLAIN_DOCUMENT
}

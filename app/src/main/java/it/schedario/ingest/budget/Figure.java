package it.schedario.ingest.budget;

import it.schedario.schema.BudgetLine.Column;

/** A column of a budget table, its year counted from the year of the budget. */
enum Figure {
  /** <i>Previsione</i> of the year of the budget. */
  FORECAST(Column.FORECAST),
  /** <i>Previsione</i> of the year before. */
  PREVIOUS_FORECAST(Column.FORECAST),
  OUTTURN(Column.OUTTURN),
  PRIOR_OBLIGATIONS(Column.PRIOR_OBLIGATIONS),
  NEW_APPROPRIATIONS(Column.NEW_APPROPRIATIONS),
  PUBLIC_WORKS_PROGRAMME(Column.PUBLIC_WORKS_PROGRAMME);

  private final Column column;

  Figure(Column column) {
    this.column = column;
  }

  Column column() {
    return column;
  }
}

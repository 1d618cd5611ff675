package it.schedario.ingest.budget;

/** The years printed above the columns of a table. */
record ColumnYears(int forecast, int previousForecast, int outturn) {

  /** What a report of this layout compares: this year's budget with last year's and its outturn. */
  static ColumnYears usual(int year) {
    return new ColumnYears(year, year - 1, year - 1);
  }

  int of(Figure figure) {
    return switch (figure) {
      case PREVIOUS_FORECAST -> previousForecast;
      case OUTTURN -> outturn;
      case FORECAST, PRIOR_OBLIGATIONS, NEW_APPROPRIATIONS, PUBLIC_WORKS_PROGRAMME -> forecast;
    };
  }
}

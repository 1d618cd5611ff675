package it.schedario.ingest.outcome;

import it.schedario.schema.Indicator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that decides the outcome of an indicator.
 *
 * @param year of the sheet: the indicator is due when it ends
 * @param elaboratedOn the day the document was printed; null when it does not say
 */
public record IndicatorFacts(
    String description,
    @Nullable String expected,
    @Nullable String achieved,
    @Nullable String note,
    Indicator.Reading reading,
    int year,
    @Nullable LocalDate elaboratedOn) {

  public static IndicatorFacts of(Indicator indicator, int year, @Nullable LocalDate elaboratedOn) {
    return new IndicatorFacts(
        indicator.description(),
        indicator.expected(),
        indicator.achieved(),
        indicator.note(),
        indicator.reading(),
        year,
        elaboratedOn);
  }

  boolean elaboratedDuringTheYear() {
    return elaboratedOn != null && elaboratedOn.getYear() <= year;
  }
}

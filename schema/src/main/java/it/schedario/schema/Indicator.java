package it.schedario.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An <i>indicatore</i> of a sheet; in a performance tree one row of it.
 *
 * @param description in a performance tree the <i>strumento di verifica</i>
 * @param kind <i>tipo</i>, as printed: {@code EFFICACIA}
 * @param expected <i>valore atteso</i>, as printed; in a performance tree the <i>risultato
 *     atteso</i>
 * @param achieved <i>valore raggiunto</i>, as printed
 * @param previousYears values reached in earlier years, latest year first
 * @param due <i>tempi</i> of a performance tree, as printed
 * @param rawValues the values of the row in the order printed, whatever column they belong to
 * @param reading how sure it is which value stands in which column
 * @param outcome null while nothing can be said about it
 */
public record Indicator(
    String description,
    @Nullable String kind,
    @Nullable String expected,
    @Nullable String achieved,
    List<PreviousValue> previousYears,
    @Nullable String due,
    @Nullable String note,
    List<String> rawValues,
    Reading reading,
    @Nullable Outcome outcome) {

  public Indicator {
    previousYears = List.copyOf(previousYears);
    rawValues = List.copyOf(rawValues);
  }

  /** A value reached in an earlier year, as printed. */
  public record PreviousValue(int year, String value) {}

  /**
   * How the values of a row were assigned to the columns. Text taken out of a PDF has lost its
   * empty cells: a row with fewer values than columns does not say which are missing.
   */
  public enum Reading {
    /** As many values as columns, or the document says where they stand. */
    CERTAIN,
    /** One assignment is far more probable than the others. */
    LIKELY,
    /** Several assignments are possible; the fields hold the most probable one. */
    UNDECIDED
  }
}

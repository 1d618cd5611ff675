package it.schedario.ingest.sheet;

import it.schedario.schema.Indicator.Reading;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which column each value of a row belongs to. The text has lost empty cells; how many values there
 * are, and whether the year was over when the sheet was printed, tells more or less.
 *
 * @param columns for each value the number of its column: expected, achieved, and the previous
 *     years, the latest first
 */
record ValueColumns(List<Integer> columns, Reading reading) {
  static final int EXPECTED = 0;
  static final int ACHIEVED = 1;
  static final int FIRST_PREVIOUS = 2;

  ValueColumns {
    columns = List.copyOf(columns);
  }

  /** The values stand where the document says. */
  static ValueColumns placed(List<Integer> columns) {
    return new ValueColumns(columns, Reading.CERTAIN);
  }

  /**
   * @param values number of values printed
   * @param previousYears number of columns right of the value reached
   * @param isYearOver whether the sheet was elaborated after the end of its year
   */
  static ValueColumns of(int values, int previousYears, boolean isYearOver) {
    if (values == 0 || values == FIRST_PREVIOUS + previousYears) {
      return new ValueColumns(fromExpected(values), Reading.CERTAIN);
    }
    if (values == 1 || isYearOver) {
      return new ValueColumns(fromExpected(values), Reading.LIKELY);
    }
    // During the year nothing is reached yet; the other figures are of one year or another.
    return new ValueColumns(
        values - 1 <= previousYears
            ? IntStream.range(0, values).mapToObj(i -> i == 0 ? EXPECTED : i + 1).toList()
            : fromExpected(values),
        Reading.UNDECIDED);
  }

  private static List<Integer> fromExpected(int values) {
    return IntStream.range(0, values).boxed().toList();
  }
}

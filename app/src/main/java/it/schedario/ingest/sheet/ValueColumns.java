package it.schedario.ingest.sheet;

import it.schedario.schema.Indicator.Reading;
import java.util.List;

/**
 * Which column each value of a row belongs to. The text has lost empty cells; how many values there
 * are, and whether the year was over when the sheet was printed, tells more or less.
 *
 * @param expected index of the value of that column; -1 when there is none
 * @param achieved likewise
 * @param firstPrevious index of the value of the latest previous year; those behind are of the
 *     years before
 */
record ValueColumns(int expected, int achieved, int firstPrevious, Reading reading) {
  private static final int NONE = -1;

  /**
   * @param values number of values printed
   * @param previousYears years of the columns right of the value reached
   * @param isYearOver whether the sheet was elaborated after the end of its year
   */
  static ValueColumns of(int values, List<Integer> previousYears, boolean isYearOver) {
    int columns = 2 + previousYears.size();
    if (values == 0) {
      return new ValueColumns(NONE, NONE, 0, Reading.CERTAIN);
    }
    if (values == columns) {
      return new ValueColumns(0, 1, 2, Reading.CERTAIN);
    }
    if (values == 1) {
      return new ValueColumns(0, NONE, 1, Reading.LIKELY);
    }
    if (isYearOver) {
      return new ValueColumns(0, 1, 2, Reading.LIKELY);
    }
    // During the year nothing is reached yet; the other figures are of one year or another.
    return values - 1 <= previousYears.size()
        ? new ValueColumns(0, NONE, 1, Reading.UNDECIDED)
        : new ValueColumns(0, 1, 2, Reading.UNDECIDED);
  }
}

package it.schedario.ingest.tree;

import it.schedario.schema.Indicator.Reading;

/** What decided how the words of a row were given to its cells. */
enum Rule {
  BLOCKS(Reading.CERTAIN, "the objective is four blocks, one for each column"),
  SAME_AT_OTHER_WIDTHS(
      Reading.LIKELY,
      "its cells share lines, and any likely width of the columns parts them alike"),
  ONE_OF_SEVERAL(Reading.UNDECIDED, "its cells share lines and may be parted otherwise"),
  INCOMPLETE(Reading.UNDECIDED, "a cell or the time marker was not found");

  private final Reading reading;
  private final String reason;

  Rule(Reading reading, String reason) {
    this.reading = reading;
    this.reason = reason;
  }

  static Rule of(Row row, boolean isStable, boolean isOnlyRow) {
    if (row.instrument.isEmpty() || row.result.isEmpty() || row.markers != 1) {
      return INCOMPLETE;
    }
    if (!isStable) {
      return ONE_OF_SEVERAL;
    }
    return row.isOfBlocks && isOnlyRow ? BLOCKS : SAME_AT_OTHER_WIDTHS;
  }

  Reading reading() {
    return reading;
  }

  String reason() {
    return reason;
  }
}

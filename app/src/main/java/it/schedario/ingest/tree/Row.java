package it.schedario.ingest.tree;

import it.schedario.ingest.text.Word;
import it.schedario.schema.Indicator.Reading;
import java.util.List;

/**
 * A row of an objective.
 *
 * @param instrument <i>strumento di verifica</i>; all words of the row where the columns cannot be
 *     told apart
 * @param result <i>risultato atteso</i>; empty where it cannot be told from the instrument
 * @param due <i>tempi</i>
 */
record Row(List<Word> instrument, List<Word> result, List<Word> due, Rule rule) {
  Row {
    instrument = List.copyOf(instrument);
    result = List.copyOf(result);
    due = List.copyOf(due);
  }

  /** What decided where the columns end. */
  enum Rule {
    /** Description, instrument and result are a paragraph each, in this order. */
    CELLS_APART(Reading.CERTAIN, "each cell is a paragraph of its own"),
    /** Instrument and result are a paragraph each; the description stands beside other text. */
    CELLS_BESIDE_TEXT(Reading.LIKELY, "instrument and result are paragraphs of their own"),
    /** A printed column rule stands between them. */
    COLUMN_RULE(Reading.LIKELY, "a column rule is printed between instrument and result"),
    /** One word of the line opens a result. */
    RESULT_OPENER(Reading.LIKELY, "one word of the row opens a result"),
    /** The lines of the columns run into each other. */
    NONE(Reading.UNDECIDED, "the lines of the columns run into each other");

    private final Reading reading;
    private final String reason;

    Rule(Reading reading, String reason) {
      this.reading = reading;
      this.reason = reason;
    }

    Reading reading() {
      return reading;
    }

    String reason() {
      return reason;
    }
  }
}

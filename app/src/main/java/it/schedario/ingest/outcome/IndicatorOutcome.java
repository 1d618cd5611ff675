package it.schedario.ingest.outcome;

import it.schedario.schema.Indicator;
import it.schedario.schema.Outcome;
import it.schedario.schema.Outcome.Verdict;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Judges an indicator by what is printed of it. */
public final class IndicatorOutcome {
  private static final DateTimeFormatter ITALIAN_DATE =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALIAN);

  private IndicatorOutcome() {}

  /**
   * The outcome, or null when nothing is printed that could be compared: no expected value, or no
   * achieved one in a document that does not say when it was elaborated (a plan).
   */
  public static @Nullable Outcome of(IndicatorFacts facts) {
    if (facts.note() != null) {
      Outcome evaluated = EvaluationNote.outcome(facts.note());
      if (evaluated != null) {
        return evaluated;
      }
    }
    String expected = blankAsNull(facts.expected());
    String achieved = blankAsNull(facts.achieved());
    if (expected == null) {
      return null;
    }
    return achieved == null
        ? withoutAchieved(facts, expected)
        : compared(facts, PrintedValue.of(expected), PrintedValue.of(achieved));
  }

  private static @Nullable String blankAsNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }

  private static @Nullable Outcome withoutAchieved(IndicatorFacts facts, String expected) {
    LocalDate elaboratedOn = facts.elaboratedOn();
    if (elaboratedOn == null) {
      return null;
    }
    return facts.elaboratedDuringTheYear()
        ? new Outcome(
            Verdict.NOT_DUE,
            "atteso «%s», nessun valore raggiunto: documento elaborato il %s, prima della fine del %d"
                .formatted(expected, ITALIAN_DATE.format(elaboratedOn), facts.year()))
        : new Outcome(
            Verdict.NOT_MEASURABLE,
            "atteso «%s», il documento non riporta il valore raggiunto".formatted(expected));
  }

  private static Outcome compared(
      IndicatorFacts facts, PrintedValue expected, PrintedValue achieved) {
    if (facts.reading() == Indicator.Reading.UNDECIDED) {
      return new Outcome(
          Verdict.NOT_MEASURABLE,
          "il testo non dice con certezza in quale colonna stanno i valori %s e %s"
              .formatted(expected.quoted(), achieved.quoted()));
    }
    Outcome outcome = ValueComparison.of(facts, expected, achieved);
    LocalDate elaboratedOn = facts.elaboratedOn();
    if (elaboratedOn != null
        && facts.elaboratedDuringTheYear()
        && !isFinal(outcome, facts, expected)) {
      return new Outcome(
          Verdict.NOT_DUE,
          "valore parziale: %s; documento elaborato il %s, prima della fine del %d"
              .formatted(outcome.reason(), ITALIAN_DATE.format(elaboratedOn), facts.year()));
    }
    return outcome;
  }

  /** Whether the rest of the year cannot change it: a count that is met stays met. */
  private static boolean isFinal(Outcome outcome, IndicatorFacts facts, PrintedValue expected) {
    boolean mayStillRise =
        expected.figure() != null
            && Direction.of(facts.description(), expected.printed(), expected.share())
                != Direction.HIGHER_IS_BETTER;
    return outcome.verdict() == Verdict.NOT_MEASURABLE
        || (outcome.verdict() == Verdict.MET && !mayStillRise);
  }
}

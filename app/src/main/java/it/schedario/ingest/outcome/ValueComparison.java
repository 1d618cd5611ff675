package it.schedario.ingest.outcome;

import it.schedario.schema.Outcome;
import it.schedario.schema.Outcome.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares an achieved value with the expected one, both as printed. */
final class ValueComparison {
  /** <i>(si=1, no=0)</i>, in either order and spacing. */
  private static final Pattern YES_IS_ONE =
      Pattern.compile("\\bs[iì]'?\\s?=\\s?1\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final IndicatorFacts facts;
  private final PrintedValue expected;
  private final PrintedValue achieved;

  private ValueComparison(IndicatorFacts facts, PrintedValue expected, PrintedValue achieved) {
    this.facts = facts;
    this.expected = expected;
    this.achieved = achieved;
  }

  static Outcome of(IndicatorFacts facts, PrintedValue expected, PrintedValue achieved) {
    return new ValueComparison(facts, expected, achieved).outcome();
  }

  private Outcome outcome() {
    if (expected.isDone()) {
      return againstDone();
    }
    if (expected.date() != null) {
      return againstDate(expected.date());
    }
    if (expected.figure() != null) {
      return againstFigure(expected.figure());
    }
    return expected.printed().equalsIgnoreCase(achieved.printed())
        ? says(Verdict.MET, "il valore raggiunto ripete quello atteso")
        : says(Verdict.NOT_MEASURABLE, "i due valori non si possono confrontare");
  }

  private Outcome againstDone() {
    if (achieved.isDone()) {
      return says(Verdict.MET, null);
    }
    if (achieved.isNotDone() || achieved.isZero()) {
      return says(Verdict.NOT_MET, null);
    }
    BigDecimal figure = achieved.figure();
    if (figure != null && isAll(figure, achieved.share())) {
      return says(Verdict.MET, null);
    }
    if (figure != null && achieved.share() && figure.signum() > 0) {
      return says(Verdict.PARTLY_MET, null);
    }
    if (achieved.date() != null && achieved.date().getYear() == facts.year()) {
      return says(Verdict.MET, "fatto nell'anno");
    }
    return says(Verdict.NOT_MEASURABLE, "il valore raggiunto non dice se è stato fatto in tempo");
  }

  /** 1 for yes, or 100 for the whole of it. */
  private static boolean isAll(BigDecimal figure, boolean share) {
    return figure.compareTo(WHOLE) == 0 || (!share && figure.compareTo(BigDecimal.ONE) == 0);
  }

  private Outcome againstDate(LocalDate due) {
    if (achieved.date() != null) {
      return achieved.date().isAfter(due)
          ? says(Verdict.NOT_MET, "dopo il termine")
          : says(Verdict.MET, "entro il termine");
    }
    if (achieved.isNotDone() || achieved.isZero()) {
      return says(Verdict.NOT_MET, null);
    }
    return says(Verdict.NOT_MEASURABLE, "la data raggiunta non è stampata");
  }

  private Outcome againstFigure(BigDecimal target) {
    if (achieved.isNotDone()) {
      return says(Verdict.NOT_MET, null);
    }
    if (isYesOrNo() && target.compareTo(BigDecimal.ONE) == 0) {
      return yesOrNo();
    }
    BigDecimal figure = achieved.figure();
    if (figure == null) {
      return says(Verdict.NOT_MEASURABLE, "il valore raggiunto non è un numero");
    }
    return switch (Direction.of(facts.description(), expected.printed(), expected.share())) {
      case HIGHER_IS_BETTER -> higherIsBetter(target, figure);
      case LOWER_IS_BETTER ->
          figure.compareTo(target) <= 0
              ? says(Verdict.MET, "il valore atteso è un massimo")
              : says(Verdict.NOT_MET, "il valore atteso è un massimo");
      case UNDECIDED ->
          figure.compareTo(target) == 0
              ? says(Verdict.MET, null)
              : says(
                  Verdict.NOT_MEASURABLE,
                  "il testo non dice se conta di più il valore alto o basso");
    };
  }

  private boolean isYesOrNo() {
    return YES_IS_ONE.matcher(facts.description()).find()
        || (facts.note() != null && YES_IS_ONE.matcher(facts.note()).find());
  }

  private Outcome yesOrNo() {
    BigDecimal figure = achieved.figure();
    if (achieved.isDone() || (figure != null && figure.compareTo(BigDecimal.ONE) == 0)) {
      return says(Verdict.MET, "sì = 1");
    }
    return achieved.isZero()
        ? says(Verdict.NOT_MET, "no = 0")
        : says(Verdict.NOT_MEASURABLE, "il valore raggiunto non è né 1 (sì) né 0 (no)");
  }

  private Outcome higherIsBetter(BigDecimal target, BigDecimal figure) {
    if (target.signum() <= 0) {
      return figure.compareTo(target) == 0
          ? says(Verdict.MET, null)
          : says(
              Verdict.NOT_MEASURABLE, "con un valore atteso di zero o meno il verso non è detto");
    }
    if (figure.compareTo(target) >= 0) {
      return says(Verdict.MET, null);
    }
    if (figure.signum() <= 0) {
      return says(Verdict.NOT_MET, null);
    }
    BigDecimal share = figure.multiply(WHOLE).divide(target, 1, RoundingMode.HALF_UP);
    return says(
        Verdict.PARTLY_MET, "pari al " + share.toPlainString().replace('.', ',') + "% dell'atteso");
  }

  private Outcome says(Verdict verdict, @Nullable String because) {
    String values = "atteso " + expected.quoted() + ", raggiunto " + achieved.quoted();
    return new Outcome(verdict, because == null ? values : values + ": " + because);
  }
}

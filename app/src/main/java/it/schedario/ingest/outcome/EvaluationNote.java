package it.schedario.ingest.outcome;

import it.schedario.schema.Outcome;
import it.schedario.schema.Outcome.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the note says the evaluators decided; it prevails over the figures, as it does for the town.
 */
final class EvaluationNote {
  /** Beginnings of the words that take an indicator out of the evaluation. */
  private static final List<String> SET_ASIDE = List.of("sterilizzat", "stralciat", "neutralizzat");

  private static final List<String> UNMEASURED =
      List.of("non misurabile", "non valutabile", "non rilevabile");

  /** <i>risultato raggiunto a seguito della valutazione pari a 80%</i>. */
  private static final Pattern RESULT =
      Pattern.compile(
          "(?:risultato|valore|obiettivo) raggiunto[^.;]{0,80}?"
              + "pari (?:a|al|all'|all’)\\s?(?<share>\\d{1,3}(?:,\\d{1,2})?)\\s?%",
          Pattern.CASE_INSENSITIVE);

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private EvaluationNote() {}

  static @Nullable Outcome outcome(String note) {
    String folded = String.join(" ", note.strip().split("\\s+"));
    Words words = Words.of(folded);
    for (String beginning : SET_ASIDE) {
      if (words.affirms(beginning)) {
        return new Outcome(
            Verdict.NOT_MEASURABLE,
            "la nota esclude l'indicatore dalla valutazione: «" + folded + "»");
      }
    }
    Matcher result = RESULT.matcher(folded);
    if (result.find()) {
      BigDecimal share = new BigDecimal(result.group("share").replace(',', '.'));
      return new Outcome(verdict(share), "secondo la nota: «" + result.group() + "»");
    }
    if (words.hasAny(UNMEASURED)) {
      return new Outcome(
          Verdict.NOT_MEASURABLE, "secondo la nota il valore non si misura: «" + folded + "»");
    }
    return null;
  }

  private static Verdict verdict(BigDecimal share) {
    if (share.signum() == 0) {
      return Verdict.NOT_MET;
    }
    return share.compareTo(WHOLE) >= 0 ? Verdict.MET : Verdict.PARTLY_MET;
  }
}

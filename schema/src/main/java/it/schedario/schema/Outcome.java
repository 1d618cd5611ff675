package it.schedario.schema;

/**
 * The <i>esito</i> of an indicator, always shown beside the printed words.
 *
 * @param reason why, in Italian, naming the printed values it rests on
 */
public record Outcome(Verdict verdict, String reason) {

  /** What the comparison of expected and achieved says. */
  public enum Verdict {
    MET,
    PARTLY_MET,
    NOT_MET,
    NOT_DUE,
    NOT_MEASURABLE
  }
}

package it.schedario.ingest.outcome;

import java.util.List;

/** Which side of the expected value is the good one. */
enum Direction {
  /** The rule when nothing else is stated. */
  HIGHER_IS_BETTER,
  LOWER_IS_BETTER,
  /**
   * The words contradict each other, or speak of reducing by a share: <i>riduzione dei tempi del
   * 10%</i> may print what was saved or what is left.
   */
  UNDECIDED;

  private static final List<String> FLOOR =
      List.of("almeno", "minimo", "min", "non inferiore", "non inferiori", "non meno di", "≥", ">");

  private static final List<String> CEILING =
      List.of(
          "massimo",
          "max",
          "non oltre",
          "non superiore",
          "non superiori",
          "non più di",
          "non piu di",
          "al più",
          "al piu",
          "al massimo",
          "tempo medio",
          "tempi medi",
          "ritardo medio",
          "≤",
          "<");

  private static final List<String> REDUCTION =
      List.of(
          "ridurre",
          "riduzione",
          "diminuire",
          "diminuzione",
          "contenere",
          "contenimento",
          "abbattere",
          "abbattimento");

  /**
   * Reads the words of description and expected value.
   *
   * @param share whether the expected value is printed with a percent sign
   */
  static Direction of(String description, String expected, boolean share) {
    // "≥80" and "≥ 80" alike.
    Words value = Words.of(expected.replaceAll("([<>≤≥])", " $1 "));
    if (value.hasAny(FLOOR) || value.hasAny(CEILING)) {
      return between(value.hasAny(FLOOR), value.hasAny(CEILING));
    }
    Words words = Words.of(description);
    boolean floor = words.hasAny(FLOOR);
    boolean ceiling = words.hasAny(CEILING);
    if (floor || ceiling) {
      return between(floor, ceiling);
    }
    if (words.hasAny(REDUCTION)) {
      return share || description.contains("%") ? UNDECIDED : LOWER_IS_BETTER;
    }
    return HIGHER_IS_BETTER;
  }

  private static Direction between(boolean floor, boolean ceiling) {
    if (floor && ceiling) {
      return UNDECIDED;
    }
    return floor ? HIGHER_IS_BETTER : LOWER_IS_BETTER;
  }
}

package it.schedario.schema.acts;

import it.schedario.schema.ActBody;
import it.schedario.schema.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * What a printed form stands for.
 *
 * @param body null when the form does not say it
 * @param proof what has to follow, so that the letters are a citation and not chance
 * @param ambiguousInLowerCase true for letters that are words or noise when printed small; such a
 *     form then needs a year beside its number
 */
record ActForm(ActKind kind, @Nullable ActBody body, Proof proof, boolean ambiguousInLowerCase) {

  /** What makes a form a citation. */
  enum Proof {
    /** A number: <i>DGR 2857</i>. */
    NUMBER,
    /** A number with <i>n.</i> before it, or with a year. */
    SIGN_OR_YEAR,
    /** As {@link #SIGN_OR_YEAR}, or a bare number in a sentence that cites: <i>ex Legge 162.</i> */
    SIGN_YEAR_OR_SENTENCE,
    /** A number with a year or a date. */
    YEAR,
    /** The year before the number: <i>DI 2024-93</i>. */
    YEAR_FIRST
  }
}

package it.schedario.schema;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Mission and programme of the harmonised budget (D.Lgs. 118/2011, allegato 14) a document belongs
 * to.
 *
 * @param programme null when only the mission is known
 * @param confidence 0 to 1 for {@link Basis#INFERRED}, otherwise null
 */
public record Classification(
    CodedName mission,
    @Nullable CodedName programme,
    Basis basis,
    @Nullable BigDecimal confidence) {

  /** How we came to know it. */
  public enum Basis {
    /** The document prints mission and programme. */
    PRINTED,
    /** Read out of a code of the document that contains them. */
    DERIVED,
    /** Concluded from the text; never shown as printed. */
    INFERRED
  }
}

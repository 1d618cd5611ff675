package it.schedario.schema;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mission and programme of the harmonised budget (D.Lgs. 118/2011, allegato 14) a document belongs
 * to.
 *
 * @param programme null when only the mission is known
 * @param confidence 0 to 1 for {@link Basis#INFERRED}, otherwise null
 * @param evidence what it was concluded from, that which says most first; empty unless {@link
 *     Basis#INFERRED}
 */
public record Classification(
    CodedName mission,
    @Nullable CodedName programme,
    Basis basis,
    @Nullable BigDecimal confidence,
    List<Evidence> evidence) {

  // A record that was kept before there was evidence has none.
  public Classification(
      CodedName mission,
      @Nullable CodedName programme,
      Basis basis,
      @Nullable BigDecimal confidence,
      @Nullable List<Evidence> evidence) {
    this.mission = mission;
    this.programme = programme;
    this.basis = basis;
    this.confidence = confidence;
    this.evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }

  /** One that the document prints, or a code of it contains. */
  public static Classification printed(
      CodedName mission, @Nullable CodedName programme, Basis basis) {
    return new Classification(mission, programme, basis, null, List.of());
  }

  /** Whether the document says so, in words or in a code, and it is not our conclusion. */
  public boolean isOfTheDocument() {
    return basis != Basis.INFERRED;
  }

  /**
   * Words that speak for a mission or programme.
   *
   * @param words as printed
   * @param field path of the field they stand in
   */
  public record Evidence(String words, String field) {}

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

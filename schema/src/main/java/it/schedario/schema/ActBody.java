package it.schedario.schema;

/** The body that adopted a resolution, where the document prints it. */
public enum ActBody {
  /** <i>Giunta comunale</i>, G.C. */
  MUNICIPAL_EXECUTIVE("gc"),
  /** <i>Consiglio comunale</i>, C.C. */
  MUNICIPAL_COUNCIL("cc"),
  /** <i>Giunta regionale</i>, as in DGR. */
  REGIONAL_EXECUTIVE("dgr"),
  /** <i>Consiglio regionale</i>, as in DCR. */
  REGIONAL_COUNCIL("dcr");

  private final String prefix;

  ActBody(String prefix) {
    this.prefix = prefix;
  }

  /** What the normal form of a resolution of this body begins with. */
  String prefix() {
    return prefix;
  }
}

package it.schedario.schema;

/** The body that adopted a resolution, where the document prints it. */
public enum ActBody {
  /** <i>Giunta comunale</i>, G.C. */
  MUNICIPAL_EXECUTIVE("gc", "GC"),
  /** <i>Consiglio comunale</i>, C.C. */
  MUNICIPAL_COUNCIL("cc", "CC"),
  /** <i>Giunta regionale</i>, as in DGR. */
  REGIONAL_EXECUTIVE("dgr", "DGR"),
  /** <i>Consiglio regionale</i>, as in DCR. */
  REGIONAL_COUNCIL("dcr", "DCR");

  private final String prefix;
  private final String written;

  ActBody(String prefix, String written) {
    this.prefix = prefix;
    this.written = written;
  }

  /** What the normal form of a resolution of this body begins with. */
  String prefix() {
    return prefix;
  }

  /** How its resolutions are usually cited. */
  String written() {
    return written;
  }
}

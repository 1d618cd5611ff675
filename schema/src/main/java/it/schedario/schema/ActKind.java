package it.schedario.schema;

/** What kind of act a document cites. */
public enum ActKind {
  /** <i>Legge</i> of the State. */
  LAW("legge", "Legge"),
  /** <i>Decreto legislativo</i>. */
  LEGISLATIVE_DECREE("dlgs", "D.Lgs."),
  /** <i>Decreto-legge</i>. */
  LAW_DECREE("dl", "D.L."),
  /** <i>Decreto del Presidente della Repubblica</i>. */
  PRESIDENTIAL_DECREE("dpr", "D.P.R."),
  /** <i>Decreto del Presidente del Consiglio dei Ministri</i>. */
  PRIME_MINISTER_DECREE("dpcm", "D.P.C.M."),
  /** <i>Decreto ministeriale</i>. */
  MINISTERIAL_DECREE("dm", "D.M."),
  /** <i>Regio decreto</i>. */
  ROYAL_DECREE("rd", "R.D."),
  /** <i>Legge regionale</i>. */
  REGIONAL_LAW("lr", "L.R."),
  /** <i>Regolamento regionale</i>. */
  REGIONAL_REGULATION("rr", "R.R."),
  /** <i>Delibera, deliberazione</i>; {@link ActBody} says whose. */
  RESOLUTION("delibera", "Delibera"),
  /** <i>Determina, determinazione (dirigenziale)</i>, DD. */
  DETERMINATION("dd", "DD"),
  /**
   * An act the offices number under <i>DI</i>. The documents do not print what the letters stand
   * for, so they are not taken for another kind.
   */
  DI("di", "DI"),
  /** <i>Proposta</i> of a resolution, before it is adopted. */
  PROPOSAL("proposta", "Proposta"),
  /** <i>Numero di protocollo</i>: the register number of a letter or record. */
  PROTOCOL("prot", "Prot."),
  /** <i>Ordinanza</i>. */
  ORDINANCE("ordinanza", "Ordinanza"),
  /** <i>Decreto</i> of an office: of the mayor, of a manager, of the Region's directorates. */
  DECREE("decreto", "Decreto");

  private final String prefix;
  private final String written;

  ActKind(String prefix, String written) {
    this.prefix = prefix;
    this.written = written;
  }

  /** What the normal form of such an act begins with. */
  String prefix() {
    return prefix;
  }

  /** How such acts are usually cited. */
  String written() {
    return written;
  }
}

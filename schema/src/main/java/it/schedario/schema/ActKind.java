package it.schedario.schema;

/** What kind of act a document cites. */
public enum ActKind {
  /** <i>Legge</i> of the State. */
  LAW("legge"),
  /** <i>Decreto legislativo</i>. */
  LEGISLATIVE_DECREE("dlgs"),
  /** <i>Decreto-legge</i>. */
  LAW_DECREE("dl"),
  /** <i>Decreto del Presidente della Repubblica</i>. */
  PRESIDENTIAL_DECREE("dpr"),
  /** <i>Decreto del Presidente del Consiglio dei Ministri</i>. */
  PRIME_MINISTER_DECREE("dpcm"),
  /** <i>Decreto ministeriale</i>. */
  MINISTERIAL_DECREE("dm"),
  /** <i>Regio decreto</i>. */
  ROYAL_DECREE("rd"),
  /** <i>Legge regionale</i>. */
  REGIONAL_LAW("lr"),
  /** <i>Regolamento regionale</i>. */
  REGIONAL_REGULATION("rr"),
  /** <i>Delibera, deliberazione</i>; {@link ActBody} says whose. */
  RESOLUTION("delibera"),
  /** <i>Determina, determinazione (dirigenziale)</i>, DD. */
  DETERMINATION("dd"),
  /**
   * An act the offices number under <i>DI</i>. The documents do not print what the letters stand
   * for, so they are not taken for another kind.
   */
  DI("di"),
  /** <i>Proposta</i> of a resolution, before it is adopted. */
  PROPOSAL("proposta"),
  /** <i>Numero di protocollo</i>: the register number of a letter or record. */
  PROTOCOL("prot"),
  /** <i>Ordinanza</i>. */
  ORDINANCE("ordinanza"),
  /** <i>Decreto</i> of an office: of the mayor, of a manager, of the Region's directorates. */
  DECREE("decreto");

  private final String prefix;

  ActKind(String prefix) {
    this.prefix = prefix;
  }

  /** What the normal form of such an act begins with. */
  String prefix() {
    return prefix;
  }
}

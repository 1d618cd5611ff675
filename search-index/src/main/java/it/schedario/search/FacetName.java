package it.schedario.search;

/** What results can be counted by and filtered on. */
public enum FacetName {
  /** Slug of the town; filters take the ISTAT code too. */
  MUNICIPALITY,
  YEAR,
  /** Name of a {@link it.schedario.schema.DocumentKind}. */
  KIND,
  /** <i>Settore</i>. */
  SECTOR,
  /** Two digits of D.Lgs. 118/2011. */
  MISSION,
  /** Mission and programme, {@code 12.06}. */
  PROGRAMME,
  /** Every officer a document names: the responsible one and those of its phases. */
  OFFICER,
  /** <i>Stato</i>. */
  STATE,
  /** Normal form of an act it cites: {@code dgr:2857/2020}. */
  ACT,
  /** The {@link AmountBucket} of a budget line's {@link SearchDocument#amount}. */
  AMOUNT
}

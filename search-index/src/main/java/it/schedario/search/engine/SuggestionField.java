package it.schedario.search.engine;

/** The lists of keywords that engines keep of a document for suggestions and likeness. */
public enum SuggestionField {
  /** Every word of its texts, folded. */
  WORD,
  /** How the document prints the words that are printed otherwise than folded: with accents. */
  SPELLING,
  TITLE,
  OFFICE,
  OFFICER,
  ACT,
  CODE
}

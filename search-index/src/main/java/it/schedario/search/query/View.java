package it.schedario.search.query;

/** The two ways a text is analysed (analysis.json). */
public enum View {
  /** Folded, but every word in its own form: phrases, numbers, codes. */
  EXACT,
  /** Without stop words, singular and plural alike. */
  STEMMED
}

package it.schedario.search.engine;

import it.schedario.search.SearchDocument.Weight;
import it.schedario.search.query.View;

/** How much a match counts: title over narrative over notes, exact over stemmed. */
public final class FieldWeights {
  /** Of a document's own code. */
  public static final float CODE = 50;

  /** What other places of the same word add to the best one. */
  public static final float TIE = 0.1f;

  /** Of the words of a query beside each other. */
  public static final float NEAR = 0.5f;

  /** Of the words of a query in one passage. */
  public static final float TOGETHER = 0.5f;

  /** How many passages show why a document was found. */
  public static final int EVIDENCE = 3;

  /**
   * BM25's b, how much the length of a text takes from a match in it. A budget line has ten words
   * and a programme five thousand: with the usual 0.75 the average is that of the lines, and a
   * programme that is about nothing else comes last.
   */
  public static final float LENGTH = 0.1f;

  /** BM25's k1, how much repeating a word adds. */
  public static final float REPETITION = 1.2f;

  /**
   * What the scores of words are multiplied by, in both engines. What scores a constant is lifted
   * as much, so that it weighs against words.
   */
  public static final float BM25 = 1 + REPETITION;

  private FieldWeights() {}

  public static float of(Weight weight) {
    return switch (weight) {
      case TITLE -> 5;
      case NARRATIVE -> 1.5f;
      case NAME -> 1;
      case SHARED -> 0.3f;
      case NOTE -> 0.8f;
      // A document of a hundred pages has most words somewhere, and often: even so it must not
      // outdo the card that is about them. What lifts it is a passage that has them together.
      case PAGE -> 0.2f;
    };
  }

  public static float of(View view) {
    return view == View.EXACT ? 1.5f : 1;
  }

  /**
   * Of a passage among the evidence. Names repeat what the reader sees anyway, so they come last;
   * text of a page comes behind the field that holds the same; otherwise the best text wins,
   * wherever it stands.
   */
  public static float ofEvidence(Weight weight) {
    return switch (weight) {
      case NAME, SHARED -> 0.2f;
      case PAGE -> 0.5f;
      case TITLE, NARRATIVE, NOTE -> 1;
    };
  }
}

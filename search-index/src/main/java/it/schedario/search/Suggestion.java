package it.schedario.search;

import org.jspecify.annotations.Nullable;

/**
 * Something that what was typed may become.
 *
 * @param text as people write it; of a {@link Kind#TERM} with the words typed before
 * @param count how many documents have it
 * @param documentId the only document that has this title or code; null when there are several
 */
public record Suggestion(String text, Kind kind, long count, @Nullable String documentId) {

  /** What is suggested. */
  public enum Kind {
    /** A word of the texts, in place of the last one typed. */
    TERM,
    /** The title of a document. */
    TITLE,
    /** <i>Settore</i>. */
    OFFICE,
    /** <i>Responsabile</i>. */
    OFFICER,
    /** An act that documents cite, as it is usually written. */
    ACT,
    /** The code of a document. */
    CODE
  }
}

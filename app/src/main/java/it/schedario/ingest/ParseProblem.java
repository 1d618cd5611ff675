package it.schedario.ingest;

import org.jspecify.annotations.Nullable;

/**
 * Something in a document that could not be read, or was read with doubt.
 *
 * @param message names the thing and the rule
 * @param page page it stands on, from 1; null when it concerns the whole file
 * @param line line of the file it begins on, from 1; null when it concerns the whole file
 */
public record ParseProblem(
    Code code, String message, @Nullable Integer page, @Nullable Integer line) {

  /** Kinds of problem. Stable; listed in docs/errors.md. */
  public enum Code {
    /** Text that belongs to no field; it is kept and searchable. */
    UNCLAIMED_TEXT,
    /** A part every document of this layout has is not there. */
    MISSING_PART,
    /** A value that is not of the form its column asks for. */
    UNREADABLE_VALUE,
    /** Where one column ends and the next begins was concluded, not read. */
    GUESSED_BOUNDARY,
    /** The file ends in the middle of a document. */
    TRUNCATED,
    /** Two documents of the same file claim the same code. */
    DUPLICATE_CODE,
    /** A value stands nowhere by itself; it was concluded from what the text says. */
    CONCLUDED_VALUE,
    /** A printed total differs from what the lines add up to. */
    TOTAL_OFF
  }
}

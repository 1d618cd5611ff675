package it.schedario.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What the caller knows beside the file.
 *
 * @param municipality name of the town, used where the document does not name it; null when not
 *     given
 * @param year year of the documents, used where the document does not say; null when not given
 */
public record ReadOptions(@Nullable String municipality, @Nullable Integer year) {
  public static final ReadOptions NONE = new ReadOptions(null, null);
}

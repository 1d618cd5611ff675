/**
 * From bytes to lines that know where they stand, and from lines back to sentences.
 *
 * <p>{@link it.schedario.ingest.text.TextDecoder} decodes, {@link
 * it.schedario.ingest.text.DocumentText} cuts into lines, {@link it.schedario.ingest.text.Wrapping}
 * undoes the line breaks the printer made, {@link it.schedario.ingest.text.Claims} counts what was
 * understood. Nothing here knows a layout.
 */
@NullMarked
package it.schedario.ingest.text;

import org.jspecify.annotations.NullMarked;

/**
 * From a file to documents: {@link it.schedario.ingest.DocumentReader} is the one entry point.
 *
 * <p>{@code ingest.text} turns bytes into lines; a layout recognises the lines; its parser, one
 * small class per section, gives records and problems. Nothing here knows the store or the index.
 */
@NullMarked
package it.schedario.ingest;

import org.jspecify.annotations.NullMarked;

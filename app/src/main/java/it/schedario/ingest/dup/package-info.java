/**
 * Reads the programme descriptions of a DUP (<i>documento unico di programmazione</i>).
 *
 * <p>{@link it.schedario.ingest.dup.DupPart} is the entry. {@link
 * it.schedario.ingest.dup.Programme} finds the labels, {@link it.schedario.ingest.dup.BlockReader}
 * tells paragraphs, list items and page starts from each other, {@link
 * it.schedario.ingest.dup.Sections} finds the headings, and {@link
 * it.schedario.ingest.dup.ProgrammeFactory} makes the record. The text has lost bullets and page
 * breaks: both have left nothing but a blank at the beginning of a line.
 */
@NullMarked
package it.schedario.ingest.dup;

import org.jspecify.annotations.NullMarked;

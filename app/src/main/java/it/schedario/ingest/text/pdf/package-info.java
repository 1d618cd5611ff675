/**
 * From a PDF to the same lines a text gives, and beside each word the place it was printed at.
 *
 * <p>{@link it.schedario.ingest.text.pdf.PdfText} leads: {@code PageReader} lets PDFBox say which
 * glyphs a page prints where, {@code PrintedLines} puts glyphs together to words and lines in the
 * order they were drawn, {@code PagedText} makes one text of the pages. Only this package knows
 * PDFBox.
 */
@NullMarked
package it.schedario.ingest.text.pdf;

import org.jspecify.annotations.NullMarked;

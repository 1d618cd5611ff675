/**
 * The embedded engine: Lucene in this process, on a folder or in memory. The only package that
 * knows Lucene.
 *
 * <p>{@link it.schedario.search.lucene.LuceneSearchIndex} keeps the promises of the port; {@link
 * it.schedario.search.lucene.ItalianAnalysis} builds the analysis definition with Lucene's filters
 * and serves other engines too, as they have to read queries with the terms their server indexes.
 */
@NullMarked
package it.schedario.search.lucene;

import org.jspecify.annotations.NullMarked;

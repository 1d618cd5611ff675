/**
 * What engines share, so that they differ in nothing a caller can see: the analysis definition, the
 * texts and sort keys of a document, facet values, cursors, highlights.
 */
@NullMarked
package it.schedario.search.engine;

import org.jspecify.annotations.NullMarked;

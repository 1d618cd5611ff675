/**
 * How documents are found: the {@link it.schedario.search.SearchIndex} port and all that its
 * callers need.
 *
 * <p>A document of the store becomes a {@link it.schedario.search.SearchDocument} (one root, nested
 * passages). The whole document decides whether it matches and what it counts in facets, so totals
 * are exact; the passages give the evidence. Engines live in packages of their own and keep the
 * same promises: one contract suite runs against each.
 */
@NullMarked
package it.schedario.search;

import org.jspecify.annotations.NullMarked;

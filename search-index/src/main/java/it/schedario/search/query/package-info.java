/**
 * What people type, understood: common to all engines.
 *
 * <p>{@link it.schedario.search.query.QueryParser} reads the words into {@link
 * it.schedario.search.query.QueryNode}s, each with its place, and knows no index. {@link
 * it.schedario.search.query.QueryPlanner} turns those into a {@link
 * it.schedario.search.query.QueryPlan} of {@link it.schedario.search.query.Criterion}s: words in
 * the two views of the Italian analysis, synonyms, corrections of typing errors, what must match
 * and what need not. An engine translates criteria, one to one, and decides nothing.
 */
@NullMarked
package it.schedario.search.query;

import org.jspecify.annotations.NullMarked;

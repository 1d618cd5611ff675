/**
 * The GraphQL API: {@link it.schedario.graphql.QueryExecutor} takes a call and gives its answer.
 *
 * <p>The schema stands in the {@code schema} module. What a field needs beyond a property of its
 * record is fetched by a class of its own, a {@code FieldFetcher}; documents, revisions and sources
 * go through the data loaders, so that a page of hits costs one call each. {@code ErrorMapper} is
 * the only place that makes errors; {@code QueryRules} refuses what would cost too much. HTTP is
 * the matter of {@code graphql.http}.
 */
@NullMarked
package it.schedario.graphql;

import org.jspecify.annotations.NullMarked;

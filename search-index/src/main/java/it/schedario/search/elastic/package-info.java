/**
 * The Elasticsearch engine behind {@link it.schedario.search.SearchIndex}.
 *
 * <p>Only {@link it.schedario.search.elastic.ElasticsearchIndex} and its settings are for others.
 * It uses only calls that every distribution has: no scripts, no update or delete by query.
 */
@NullMarked
package it.schedario.search.elastic;

import org.jspecify.annotations.NullMarked;

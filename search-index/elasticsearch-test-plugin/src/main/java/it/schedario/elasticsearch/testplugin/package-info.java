/**
 * TEST ONLY. A plugin for the small Elasticsearch that Maven Central offers ({@code
 * integ-test-zip}), which has no analysis module.
 *
 * <p>{@link it.schedario.elasticsearch.testplugin.TestAnalysisPlugin} registers Lucene's own
 * factories under the names and settings of the full distribution, so that the tests run the
 * settings that production runs. Only what {@link
 * it.schedario.elasticsearch.testplugin.FactoryCatalogue} lists exists; anything else, also a
 * setting it does not know, is an error where production would accept it, never the reverse.
 */
@NullMarked
package it.schedario.elasticsearch.testplugin;

import org.jspecify.annotations.NullMarked;

package it.schedario.search.engine;

import it.schedario.search.query.Criterion;
import java.util.List;

/**
 * A question for keywords: the most frequent ones that match.
 *
 * @param pattern a regular expression in Lucene's syntax, which is that of Elasticsearch too; it
 *     has to match the whole keyword
 * @param among what documents have to be beside the filter of the request
 * @param most how many keywords at most; most documents first, then in the order of their bytes
 * @param naming whether to tell a document that has the keyword
 */
public record KeyLookup(
    SuggestionField field, String pattern, List<Criterion> among, int most, boolean naming) {
  public KeyLookup {
    among = List.copyOf(among);
  }
}

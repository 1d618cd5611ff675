package it.schedario.search;

import it.schedario.search.InvalidSearchException.Code;
import it.schedario.search.query.QueryParser;
import java.util.List;

/**
 * What has been typed so far.
 *
 * @param text its last word may be half typed
 * @param filter the documents to take suggestions from
 * @param first how many at most, 0 to {@value #MAX_FIRST}
 */
public record SuggestRequest(String text, SearchFilter filter, int first) {
  /** More than anybody reads while typing. */
  public static final int MAX_FIRST = 50;

  public SuggestRequest {
    if (first < 0 || first > MAX_FIRST) {
      throw new InvalidSearchException(
          Code.INVALID_PAGE_SIZE,
          "first is " + first + ", allowed for suggestions is 0 to " + MAX_FIRST,
          List.of());
    }
    if (text.length() > QueryParser.MAX_LENGTH) {
      throw new InvalidSearchException(
              Code.INVALID_QUERY,
              "text has %d characters, at most %d are allowed"
                  .formatted(text.length(), QueryParser.MAX_LENGTH),
              List.of())
          .at(QueryParser.MAX_LENGTH);
    }
  }
}

package it.schedario.search;

import it.schedario.search.InvalidSearchException.Code;
import java.util.List;

/**
 * A question for what is like some documents, each for itself.
 *
 * @param documents what they say now; they need not be in the index as such
 * @param filter where to look
 * @param first how many for each at most, 0 to {@value #MAX_FIRST}
 */
public record SimilarRequest(List<SearchDocument> documents, SearchFilter filter, int first) {
  /** Further down nothing is alike. */
  public static final int MAX_FIRST = 20;

  public SimilarRequest {
    documents = List.copyOf(documents);
    if (first < 0 || first > MAX_FIRST) {
      throw new InvalidSearchException(
          Code.INVALID_PAGE_SIZE,
          "first is " + first + ", allowed for similar documents is 0 to " + MAX_FIRST,
          List.of());
    }
  }
}

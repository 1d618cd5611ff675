package it.schedario.search;

import it.schedario.search.InvalidSearchException.Code;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question for what is like some documents, each for itself.
 *
 * @param documents what they say now; they need not be in the index as such
 * @param filter where to look
 * @param first how many for each at most, 0 to {@value #MAX_FIRST}
 * @param leftOut by id of one of the documents the ids of those that are not to be named with it
 */
public record SimilarRequest(
    List<SearchDocument> documents,
    SearchFilter filter,
    int first,
    Map<String, Set<String>> leftOut) {
  /** Further down nothing is alike. */
  public static final int MAX_FIRST = 20;

  public SimilarRequest {
    documents = List.copyOf(documents);
    leftOut = Map.copyOf(leftOut);
    if (first < 0 || first > MAX_FIRST) {
      throw new InvalidSearchException(
          Code.INVALID_PAGE_SIZE,
          "first is " + first + ", allowed for similar documents is 0 to " + MAX_FIRST,
          List.of());
    }
  }

  /** Whatever is like them. */
  public SimilarRequest(List<SearchDocument> documents, SearchFilter filter, int first) {
    this(documents, filter, first, Map.of());
  }

  /** What is not to be named with this document. */
  public Set<String> leftOut(SearchDocument document) {
    return leftOut.getOrDefault(document.id(), Set.of());
  }
}

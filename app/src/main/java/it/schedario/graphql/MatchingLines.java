package it.schedario.graphql;

import it.schedario.schema.BudgetLine;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchPage;
import it.schedario.search.SearchRequest;
import it.schedario.store.DocumentStore;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds up budget lines out of the store, page by page: decimals stay exact, which the sums of an
 * engine need not be, and no more than a page is held in memory.
 */
@Singleton
final class MatchingLines {
  /** A year of a large town. More take longer than anybody waits. */
  static final int MAX_LINES = 20_000;

  private final SearchIndex index;
  private final DocumentStore store;

  MatchingLines(SearchIndex index, DocumentStore store) {
    this.index = index;
    this.store = store;
  }

  /** Of all lines a list consists of, whatever its pages. */
  LineSums sumsOf(SearchRequest list, long totalCount, CallContext call) {
    checkNumber(totalCount);
    LineSums sums = new LineSums();
    @Nullable String after = null;
    boolean goesOn = totalCount > 0;
    while (goesOn) {
      call.checkTime();
      SearchPage page =
          index.search(
              new SearchRequest(
                  list.query(),
                  list.filter(),
                  Set.of(),
                  SearchRequest.Order.NATURAL,
                  SearchRequest.MAX_FIRST,
                  after,
                  false));
      add(page.hits().stream().map(SearchPage.Hit::id).toList(), sums);
      after = page.endCursor();
      goesOn = page.hasNextPage() && after != null;
    }
    return sums;
  }

  /** Of the lines with these ids. */
  LineSums sumsOf(List<String> ids, CallContext call) {
    checkNumber(ids.size());
    LineSums sums = new LineSums();
    for (int begin = 0; begin < ids.size(); begin += SearchRequest.MAX_FIRST) {
      call.checkTime();
      add(ids.subList(begin, Math.min(ids.size(), begin + SearchRequest.MAX_FIRST)), sums);
    }
    return sums;
  }

  private void add(List<String> ids, LineSums sums) {
    store.findDocuments(ids).values().stream()
        .map(DocumentStore.StoredDocument::document)
        .filter(BudgetLine.class::isInstance)
        .map(BudgetLine.class::cast)
        .forEach(sums::add);
  }

  private static void checkNumber(long lines) {
    if (lines > MAX_LINES) {
      throw new RefusedException(
          ErrorCode.QUERY_TOO_COSTLY,
          "sums of %d budget lines; allowed are %d: filter by town or year"
              .formatted(lines, MAX_LINES),
          Map.of("requested", lines, "allowed", MAX_LINES));
    }
  }
}

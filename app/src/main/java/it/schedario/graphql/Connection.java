package it.schedario.graphql;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that comes from the store, as Relay has it.
 *
 * @param <T> what the list holds: a node, or the id of one
 */
public record Connection<T>(long totalCount, List<Edge<T>> edges, PageInfo pageInfo) {

  public Connection {
    edges = List.copyOf(edges);
  }

  /** An entry and the cursor that a following page is asked with. */
  public record Edge<T>(String cursor, T node) {}

  /** A page of a list that is known as a whole. */
  static <T> Connection<T> page(List<T> all, Function<T, String> cursor, Paging paging) {
    @Nullable String after = paging.after();
    int begin = after == null ? 0 : placeBehind(after, all, cursor);
    int end = Math.min(all.size(), begin + paging.first());
    return of(all.size(), all.subList(begin, end), cursor, after, end < all.size());
  }

  private static <T> int placeBehind(String after, List<T> all, Function<T, String> cursor) {
    for (int i = 0; i < all.size(); i++) {
      if (cursor.apply(all.get(i)).equals(after)) {
        return i + 1;
      }
    }
    throw Paging.invalidCursor(after);
  }

  static <T> Connection<T> of(
      long totalCount,
      List<T> page,
      Function<T, String> cursor,
      @Nullable String after,
      boolean hasNextPage) {
    List<Edge<T>> edges = page.stream().map(node -> new Edge<>(cursor.apply(node), node)).toList();
    PageInfo pageInfo =
        edges.isEmpty()
            ? new PageInfo(hasNextPage, after != null, null, null)
            : new PageInfo(
                hasNextPage,
                after != null,
                edges.get(0).cursor(),
                edges.get(edges.size() - 1).cursor());
    return new Connection<>(totalCount, edges, pageInfo);
  }
}

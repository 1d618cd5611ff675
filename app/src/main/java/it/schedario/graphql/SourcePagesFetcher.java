package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.store.DocumentStore.PageKey;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * {@code SourceDocument.pages}: pages have numbers, so a client may begin anywhere; the cursor of a
 * page is its number.
 */
@Singleton
final class SourcePagesFetcher implements FieldFetcher<Connection<PageKey>> {

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("SourceDocument", "pages"));
  }

  @Override
  public Connection<PageKey> get(DataFetchingEnvironment env) {
    SourceNode source = env.getSource();
    Paging paging = Paging.of(env);
    int from = first(env, paging.after(), source.pageCount());
    List<PageKey> pages =
        IntStream.iterate(from, number -> number <= source.pageCount(), number -> number + 1)
            .limit(paging.first())
            .mapToObj(number -> new PageKey(source.id(), number))
            .toList();
    return Connection.of(
        source.pageCount(),
        pages,
        page -> Integer.toString(page.number()),
        from == 1 ? null : Integer.toString(from - 1),
        from + pages.size() <= source.pageCount());
  }

  private static int first(DataFetchingEnvironment env, @Nullable String after, int pageCount) {
    if (after != null) {
      return behind(after, pageCount);
    }
    @Nullable Integer asked = env.getArgument("from");
    int from = asked == null ? 1 : asked;
    if (from < 1) {
      throw new RefusedException(
          ErrorCode.BAD_USER_INPUT,
          "from is " + from + ", allowed is 1 to " + pageCount,
          Map.of("requested", from, "allowed", pageCount));
    }
    return from;
  }

  private static int behind(String after, int pageCount) {
    try {
      int number = Integer.parseInt(after);
      if (number >= 1 && number <= pageCount) {
        return number + 1;
      }
    } catch (NumberFormatException e) {
      throw Paging.invalidCursor(after);
    }
    throw Paging.invalidCursor(after);
  }
}

package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import it.schedario.search.SearchRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arguments {@code first} and {@code after} of a field.
 *
 * @param first 0 to {@value SearchRequest#MAX_FIRST}
 * @param after null for the first page
 */
record Paging(int first, @Nullable String after) {
  private static final int DEFAULT_FIRST = 20;

  Paging {
    checkSize("first", first);
  }

  /** An explicit null means the default: clients send the variables they left empty. */
  static Paging of(DataFetchingEnvironment env) {
    @Nullable Integer first = env.getArgument("first");
    return new Paging(first == null ? DEFAULT_FIRST : first, env.getArgument("after"));
  }

  static void checkSize(String subject, int size) {
    if (size < 0 || size > SearchRequest.MAX_FIRST) {
      throw new RefusedException(
          ErrorCode.INVALID_PAGE_SIZE,
          subject + " is " + size + ", allowed is 0 to " + SearchRequest.MAX_FIRST,
          Map.of("requested", size, "allowed", SearchRequest.MAX_FIRST));
    }
  }

  static RefusedException invalidCursor(String after) {
    return new RefusedException(
        ErrorCode.INVALID_CURSOR,
        "after is '" + after + "', allowed is a cursor this list gave out",
        Map.of());
  }
}

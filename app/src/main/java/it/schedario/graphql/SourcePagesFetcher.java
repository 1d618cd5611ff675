package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** {@code SourceDocument.pages}: pages have numbers, so a client may begin anywhere. */
@Singleton
final class SourcePagesFetcher implements FieldFetcher<List<SourcePage>> {
  private static final int DEFAULT_FIRST = 10;

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("SourceDocument", "pages"));
  }

  @Override
  public List<SourcePage> get(DataFetchingEnvironment env) {
    SourceNode source = env.getSource();
    @Nullable Integer asked = env.getArgument("from");
    @Nullable Integer first = env.getArgument("first");
    int from = asked == null ? 1 : asked;
    int size = first == null ? DEFAULT_FIRST : first;
    Paging.checkSize("first", size);
    if (from < 1) {
      throw new RefusedException(
          ErrorCode.BAD_USER_INPUT,
          "from is " + from + ", allowed is 1 to " + source.pageCount(),
          Map.of("requested", from, "allowed", source.pageCount()));
    }
    return IntStream.iterate(from, number -> number <= source.pageCount(), number -> number + 1)
        .limit(size)
        .mapToObj(number -> new SourcePage(source.id(), number))
        .toList();
  }

  /** {@code SourcePage.text}, by data loader. */
  @Singleton
  static final class Text implements FieldFetcher<CompletableFuture<@Nullable String>> {

    @Override
    public List<FieldCoordinates> fields() {
      return List.of(FieldCoordinates.coordinates("SourcePage", "text"));
    }

    @Override
    public CompletableFuture<@Nullable String> get(DataFetchingEnvironment env) {
      return Loaders.page(env, env.getSource());
    }
  }
}

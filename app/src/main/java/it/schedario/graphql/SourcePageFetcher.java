package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.schema.PlanningDocument;
import it.schedario.store.DocumentStore.PageKey;
import it.schedario.store.DocumentStore.StoredPage;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code SourcePage} tells of itself beside its number; the text comes by data loader. */
@Singleton
final class SourcePageFetcher implements FieldFetcher<CompletableFuture<@Nullable Object>> {

  @Override
  public List<FieldCoordinates> fields() {
    return Stream.of("text", "start", "end")
        .map(name -> FieldCoordinates.coordinates("SourcePage", name))
        .toList();
  }

  @Override
  public CompletableFuture<@Nullable Object> get(DataFetchingEnvironment env) {
    String field = env.getField().getName();
    return Loaders.page(env, env.getSource())
        .thenApply((@Nullable StoredPage page) -> page == null ? null : part(page, field));
  }

  private static Object part(StoredPage page, String field) {
    return switch (field) {
      case "text" -> page.text();
      case "start" -> page.start();
      default -> page.start() + page.text().length();
    };
  }

  /** {@code SourcePage.readings}: the fields of all documents that were read from the page. */
  @Singleton
  static final class Readings implements FieldFetcher<CompletableFuture<List<PageReading>>> {

    @Override
    public List<FieldCoordinates> fields() {
      return List.of(FieldCoordinates.coordinates("SourcePage", "readings"));
    }

    @Override
    public CompletableFuture<List<PageReading>> get(DataFetchingEnvironment env) {
      PageKey key = env.getSource();
      return Loaders.page(env, key)
          .thenCombine(
              Loaders.readings(env, key.source()),
              (@Nullable StoredPage page, @Nullable List<PlanningDocument> documents) ->
                  page == null || documents == null
                      ? List.of()
                      : documents.stream()
                          .flatMap(document -> on(key.number(), page, document))
                          .sorted(Comparator.comparingInt(PageReading::start))
                          .toList());
    }

    private static Stream<PageReading> on(int number, StoredPage page, PlanningDocument document) {
      return FieldReading.of(document, null).stream()
          .flatMap(
              field ->
                  field.spans().stream()
                      .filter(span -> span.page() == number)
                      .map(
                          span ->
                              new PageReading(
                                  document,
                                  field.field(),
                                  span.start() - page.start(),
                                  span.end() - page.start(),
                                  field.method(),
                                  field.reading(),
                                  field.confidence())));
    }
  }
}

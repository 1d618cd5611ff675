package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.search.SearchIndex;
import it.schedario.search.SuggestRequest;
import it.schedario.search.Suggestion;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Query.suggest}: one question to the index. */
@Singleton
final class SuggestFetcher implements FieldFetcher<List<Suggestion>> {
  private static final int DEFAULT_FIRST = 10;

  private final SearchIndex index;

  SuggestFetcher(SearchIndex index) {
    this.index = index;
  }

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("Query", "suggest"));
  }

  @Override
  public List<Suggestion> get(DataFetchingEnvironment env) {
    String text = env.getArgument("text");
    @Nullable Integer first = env.getArgument("first");
    return index.suggest(
        new SuggestRequest(text, FilterArgument.of(env), first == null ? DEFAULT_FIRST : first));
  }
}

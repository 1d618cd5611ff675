package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import io.micronaut.scheduling.TaskExecutors;
import it.schedario.indexing.Indexing;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchPage.Hit;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchRequest.Order;
import it.schedario.store.DocumentStore;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** {@code Subscription.documentAdded}: a search that goes on. */
@Singleton
final class DocumentAddedFetcher implements FieldFetcher<Publisher<Hit>> {
  private final SearchIndex index;
  private final DocumentStore store;
  private final Indexing indexing;
  private final ExecutorService threads;

  DocumentAddedFetcher(
      SearchIndex index,
      DocumentStore store,
      Indexing indexing,
      @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
    this.index = index;
    this.store = store;
    this.indexing = indexing;
    this.threads = threads;
  }

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("Subscription", "documentAdded"));
  }

  @Override
  public Publisher<Hit> get(DataFetchingEnvironment env) {
    @Nullable String query = env.getArgument("query");
    SearchRequest search =
        new SearchRequest(
            query == null ? "" : query,
            FilterArgument.of(env),
            Set.of(),
            Order.NATURAL,
            0,
            null,
            env.getSelectionSet().contains("evidence"));
    // What the search refuses has to show now, not when the first document comes.
    index.search(search);
    NewHits hits =
        new NewHits(
            new StandingSearch(search, index, store),
            indexing,
            threads,
            CallContext.of(env.getGraphQlContext()));
    hits.begin();
    return hits.queue();
  }
}

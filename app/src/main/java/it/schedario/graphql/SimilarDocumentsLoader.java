package it.schedario.graphql;

import it.schedario.graphql.SimilarDocumentsKey.Question;
import it.schedario.schema.PlanningDocument;
import it.schedario.search.SearchDocument;
import it.schedario.search.SearchDocuments;
import it.schedario.search.SearchIndex;
import it.schedario.search.SimilarDocument;
import it.schedario.search.SimilarRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.MappedBatchLoaderWithContext;
import org.dataloader.Try;

/** Asks what is like documents: once for all that are to be compared with the same others. */
final class SimilarDocumentsLoader
    implements MappedBatchLoaderWithContext<SimilarDocumentsKey, Try<List<SimilarDocument>>> {
  /** Only documents that are to be kept have versions. */
  private static final long NO_VERSION = 0;

  private final SearchIndex index;

  SimilarDocumentsLoader(SearchIndex index) {
    this.index = index;
  }

  @Override
  public CompletionStage<Map<SimilarDocumentsKey, Try<List<SimilarDocument>>>> load(
      Set<SimilarDocumentsKey> keys, BatchLoaderEnvironment environment) {
    Map<SimilarDocumentsKey, Try<List<SimilarDocument>>> found = new HashMap<>();
    keys.stream()
        .collect(Collectors.groupingBy(SimilarDocumentsKey::question))
        .forEach((question, asked) -> found.putAll(answer(question, asked, environment)));
    return CompletableFuture.completedFuture(found);
  }

  /** A filter that cannot be answered is the trouble of those that asked with it only. */
  private Map<SimilarDocumentsKey, Try<List<SimilarDocument>>> answer(
      Question question, List<SimilarDocumentsKey> asked, BatchLoaderEnvironment environment) {
    List<SearchDocument> documents = asked.stream().map(key -> document(key, environment)).toList();
    Try<List<List<SimilarDocument>>> answers =
        Try.tryCall(
            () ->
                index.similar(new SimilarRequest(documents, question.filter(), question.first())));
    Map<SimilarDocumentsKey, Try<List<SimilarDocument>>> found = new HashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      int place = i;
      found.put(asked.get(i), answers.map(all -> all.get(place)));
    }
    return found;
  }

  private static SearchDocument document(
      SimilarDocumentsKey key, BatchLoaderEnvironment environment) {
    Object document = environment.getKeyContexts().get(key);
    return SearchDocuments.of(
        (PlanningDocument) Objects.requireNonNull(document, key::id), NO_VERSION);
  }
}

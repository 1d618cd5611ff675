package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.editing.Editing;
import it.schedario.graphql.JobNode.TakenFile;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code Query.job}. */
@Singleton
final class JobFetcher implements FieldFetcher<@Nullable JobNode> {
  private final Editing editing;

  JobFetcher(Editing editing) {
    this.editing = editing;
  }

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("Query", "job"));
  }

  @Override
  public @Nullable JobNode get(DataFetchingEnvironment env) {
    String id = env.getArgument("id");
    return editing.findJob(id).map(JobNode::of).orElse(null);
  }

  /** {@code TakenFile.source}. */
  @Singleton
  static final class TakenSource implements FieldFetcher<CompletableFuture<@Nullable SourceNode>> {

    @Override
    public List<FieldCoordinates> fields() {
      return List.of(FieldCoordinates.coordinates("TakenFile", "source"));
    }

    @Override
    public CompletableFuture<@Nullable SourceNode> get(DataFetchingEnvironment env) {
      TakenFile file = env.getSource();
      String source = file.sourceId();
      return source == null
          ? CompletableFuture.completedFuture(null)
          : Loaders.source(env, source).thenApply(SourceNode::of);
    }
  }
}

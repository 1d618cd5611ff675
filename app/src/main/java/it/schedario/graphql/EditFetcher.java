package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.editing.EditRefusedException;
import it.schedario.editing.Editing;
import it.schedario.editing.Job;
import it.schedario.editing.UploadedFile;
import it.schedario.ingest.ReadOptions;
import it.schedario.intake.Outcome;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/** The fields of {@code Mutation}: each makes one change, and answers with a payload. */
@Singleton
final class EditFetcher implements FieldFetcher<Map<String, @Nullable Object>> {
  private static final String ERRORS = "errors";

  private final Editing editing;

  EditFetcher(Editing editing) {
    this.editing = editing;
  }

  @Override
  public List<FieldCoordinates> fields() {
    return Arrays.stream(Change.values())
        .map(change -> FieldCoordinates.coordinates("Mutation", change.name()))
        .toList();
  }

  @Override
  public Map<String, @Nullable Object> get(DataFetchingEnvironment env) {
    Change change = Change.valueOf(env.getField().getName());
    try {
      return switch (change) {
        case uploadDocuments -> upload(env);
        case setTownAndYear ->
            payload(
                "source",
                SourceNode.of(editing.setTownAndYear(env.getArgument("source"), options(env))));
        case withdraw -> withdraw(env);
        case restore -> restore(env);
        case reindex -> payload("job", JobNode.of(editing.reindex()));
      };
    } catch (EditRefusedException refused) {
      Map<String, @Nullable Object> payload = new LinkedHashMap<>();
      payload.put(ERRORS, List.of(EditError.of(refused)));
      return payload;
    } finally {
      // What was loaded before the change is no longer so, and a change may take its time.
      env.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
      CallContext.of(env.getGraphQlContext()).restartTime();
    }
  }

  private Map<String, @Nullable Object> upload(DataFetchingEnvironment env) {
    List<UploadedFile> files = env.getArgument("files");
    Job begun = editing.upload(files, options(env));
    @Nullable Boolean wait = env.getArgument("wait");
    Job job = Boolean.FALSE.equals(wait) ? begun : editing.end(begun).join();
    Map<String, @Nullable Object> payload = payload("job", JobNode.of(job));
    List<EditError> errors = new ArrayList<>();
    for (Outcome outcome : job.outcomes()) {
      if (outcome instanceof Outcome.Failed failed) {
        errors.add(EditError.of(failed));
      }
    }
    payload.put(ERRORS, errors);
    return payload;
  }

  private Map<String, @Nullable Object> withdraw(DataFetchingEnvironment env) {
    String id = env.getArgument("id");
    return payload("tombstone", Tombstone.of(id, editing.withdraw(id, env.getArgument("reason"))));
  }

  private Map<String, @Nullable Object> restore(DataFetchingEnvironment env) {
    String id = env.getArgument("id");
    editing.restore(id);
    return payload("node", NodeFetcher.node(env, id));
  }

  private static ReadOptions options(DataFetchingEnvironment env) {
    return new ReadOptions(env.getArgument("municipality"), env.getArgument("year"));
  }

  private static Map<String, @Nullable Object> payload(String field, @Nullable Object value) {
    Map<String, @Nullable Object> payload = new LinkedHashMap<>();
    payload.put(field, value);
    payload.put(ERRORS, List.of());
    return payload;
  }

  /** Named as the fields are. */
  private enum Change {
    uploadDocuments,
    setTownAndYear,
    withdraw,
    restore,
    reindex
  }
}

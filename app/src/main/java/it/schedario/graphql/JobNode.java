package it.schedario.graphql;

import it.schedario.editing.Job;
import it.schedario.ingest.ParseProblem;
import it.schedario.intake.Outcome;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The GraphQL type {@code Job}. */
public record JobNode(
    String id,
    Job.Kind kind,
    Job.State state,
    long done,
    long total,
    OffsetDateTime startedAt,
    @Nullable OffsetDateTime endedAt,
    List<TakenFile> files,
    @Nullable String problem) {

  public JobNode {
    files = List.copyOf(files);
  }

  static JobNode of(Job job) {
    Instant end = job.endedAt();
    return new JobNode(
        job.id(),
        job.kind(),
        job.state(),
        job.done(),
        job.total(),
        job.startedAt().atOffset(ZoneOffset.UTC),
        end == null ? null : end.atOffset(ZoneOffset.UTC),
        job.outcomes().stream().map(TakenFile::of).toList(),
        job.problem());
  }

  /**
   * The GraphQL type of this name.
   *
   * @param sourceId null when it was refused
   */
  public record TakenFile(
      String file,
      @Nullable String sourceId,
      boolean alreadyKept,
      List<ParseProblem> problems,
      @Nullable EditError error) {

    public TakenFile {
      problems = List.copyOf(problems);
    }

    static TakenFile of(Outcome outcome) {
      if (outcome instanceof Outcome.Kept kept) {
        return new TakenFile(kept.file(), kept.source(), kept.alreadyKept(), kept.problems(), null);
      }
      Outcome.Failed failed = (Outcome.Failed) outcome;
      return new TakenFile(failed.file(), null, false, List.of(), EditError.of(failed));
    }
  }
}

package it.schedario.editing;

import it.schedario.intake.Outcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work that takes its time, as it stands at some moment.
 *
 * @param id made up
 * @param done files taken in, or documents indexed
 * @param total how many there will be
 * @param endedAt null while it is not over
 * @param outcomes of an ingest, what became of the files so far
 * @param problem why it failed; null when it did not
 */
public record Job(
    String id,
    Kind kind,
    State state,
    long done,
    long total,
    Instant startedAt,
    @Nullable Instant endedAt,
    List<Outcome> outcomes,
    @Nullable String problem) {

  public Job {
    outcomes = List.copyOf(outcomes);
  }

  /** The GraphQL enum {@code JobKind}. */
  public enum Kind {
    INGEST,
    REINDEX
  }

  /** The GraphQL enum {@code JobState}. */
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED
  }

  public boolean isOver() {
    return state == State.DONE || state == State.FAILED;
  }
}

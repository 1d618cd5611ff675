package it.schedario.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.ReadDocument.Coverage;
import it.schedario.schema.SourceDocument;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that is acknowledged.
 *
 * @param id SHA-256 of the file
 * @param arrival id of the {@link ArrivalRecord} its pages and revisions were written under
 * @param original null when the file itself was not kept
 * @param withdrawal null unless an editor withdrew it
 * @param replaced the reading that this one takes the place of, until that is done; null otherwise
 */
@MappedEntity("sources")
record SourceRecord(
    @Id String id,
    String arrival,
    SourceDocument source,
    @Nullable OriginalFile original,
    Instant receivedAt,
    State state,
    List<String> documents,
    List<ParseProblem> problems,
    Coverage coverage,
    @Nullable Withdrawal withdrawal,
    @Nullable Replaced replaced) {

  /** How far a source has come; it only goes forward. */
  enum State {
    /** Acknowledged; its documents may not show its revisions yet. */
    ACKNOWLEDGED,
    /** Its documents show its revisions; the index may not know them yet. */
    KEPT,
    INDEXED
  }

  /** An earlier reading of the same file. */
  @Serdeable
  record Replaced(String arrival, List<String> documents, Withdrawal withdrawal) {}

  /** With this withdrawal, or with null none, for its documents to follow. */
  SourceRecord with(@Nullable Withdrawal decided) {
    return new SourceRecord(
        id,
        arrival,
        source,
        original,
        receivedAt,
        State.ACKNOWLEDGED,
        documents,
        problems,
        coverage,
        decided,
        null);
  }

  /** In place of this reading of the file. */
  SourceRecord replacing(SourceRecord former, String reason) {
    return new SourceRecord(
        id,
        arrival,
        source,
        original,
        former.receivedAt(),
        State.ACKNOWLEDGED,
        documents,
        problems,
        coverage,
        null,
        new Replaced(former.arrival(), former.documents(), new Withdrawal(receivedAt, reason)));
  }

  StoredSource toStoredSource() {
    return new StoredSource(
        source, receivedAt, state == State.INDEXED, documents, problems, coverage);
  }
}

package it.schedario.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
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
    Coverage coverage) {

  /** How far a source has come; it only goes forward. */
  enum State {
    /** Acknowledged; its documents may not show its revisions yet. */
    ACKNOWLEDGED,
    /** Its documents show its revisions; the index may not know them yet. */
    KEPT,
    INDEXED
  }

  StoredSource toStoredSource() {
    return new StoredSource(
        source, receivedAt, state == State.INDEXED, documents, problems, coverage);
  }
}

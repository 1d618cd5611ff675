package it.schedario.store;

import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.ReadDocument.Coverage;
import it.schedario.schema.SourceDocument;
import java.time.Instant;
import java.util.List;

/**
 * A file that is kept, and how reading it went.
 *
 * @param indexed false while the index does not hold its documents yet
 */
public record StoredSource(
    SourceDocument source,
    Instant receivedAt,
    boolean indexed,
    List<String> documents,
    List<ParseProblem> problems,
    Coverage coverage) {

  public StoredSource {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
  }
}

package it.schedario.graphql;

import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.ReadDocument.Coverage;
import it.schedario.schema.Municipality;
import it.schedario.schema.SourceDocument;
import it.schedario.store.StoredSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The GraphQL type {@code SourceDocument}.
 *
 * @param documentIds in the order printed
 */
public record SourceNode(
    String id,
    String file,
    String sha256,
    @Nullable Municipality municipality,
    @Nullable String layout,
    @Nullable LocalDate elaboratedOn,
    OffsetDateTime receivedAt,
    boolean indexed,
    List<ParseProblem> problems,
    Coverage coverage,
    int pageCount,
    List<String> documentIds) {

  public SourceNode {
    problems = List.copyOf(problems);
    documentIds = List.copyOf(documentIds);
  }

  static @Nullable SourceNode of(@Nullable StoredSource stored) {
    if (stored == null) {
      return null;
    }
    SourceDocument source = stored.source();
    return new SourceNode(
        source.sha256(),
        source.file(),
        source.sha256(),
        source.municipality(),
        source.layout(),
        source.elaboratedOn(),
        stored.receivedAt().atOffset(ZoneOffset.UTC),
        stored.indexed(),
        stored.problems(),
        stored.coverage(),
        source.pages(),
        stored.documents());
  }
}

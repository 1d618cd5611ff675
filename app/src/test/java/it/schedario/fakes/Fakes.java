package it.schedario.fakes;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import it.schedario.indexing.DocumentCheck;
import it.schedario.indexing.SearchDocumentMapping;
import it.schedario.ingest.ReadLimits;
import it.schedario.intake.FileReading;
import it.schedario.schema.PlanningDocument;
import it.schedario.search.SearchDocument;
import it.schedario.search.SearchIndex;
import it.schedario.store.DocumentStore.StoredDocument;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** With {@code -Dschedario.fakes=true} the service runs on the fakes of this package. */
@Factory
@Requires(property = "schedario.fakes", value = "true")
public final class Fakes {
  public static final ReadLimits LIMITS = new ReadLimits(1000, 100);

  public static FileReading reading() {
    return new FileReading(LineReader::read, LIMITS);
  }

  /** Id, version and title. */
  public static SearchDocument map(StoredDocument stored) {
    PlanningDocument document = stored.document();
    return new SearchDocument(
        document.id(),
        stored.version(),
        document.kind(),
        document.year(),
        null,
        document.heading(),
        Map.of(),
        List.of());
  }

  @Singleton
  @Replaces(FileReading.class)
  FileReading fileReading() {
    return reading();
  }

  @Singleton
  @Replaces(SearchIndex.class)
  SearchIndex searchIndex(@Property(name = "schedario.data") Path data) {
    return new FileSearchIndex(data.resolve("index.txt"));
  }

  @Singleton
  @Replaces(SearchDocumentMapping.class)
  SearchDocumentMapping searchDocumentMapping() {
    return Fakes::map;
  }

  // The sheets of LineReader claim places they were not read from.
  @Singleton
  @Replaces(DocumentCheck.class)
  DocumentCheck documentCheck() {
    return (document, text) -> List.of();
  }
}

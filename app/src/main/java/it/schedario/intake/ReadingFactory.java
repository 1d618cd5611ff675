package it.schedario.intake;

import io.micronaut.context.annotation.Factory;
import it.schedario.ingest.DocumentReader;
import it.schedario.ingest.OfficialData;
import it.schedario.ingest.ReadLimits;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Makes the reader, which knows no framework, a bean. */
@Factory
final class ReadingFactory {

  /**
   * @param given null where the service was not started from the command line
   */
  @Singleton
  FileReading fileReading(@Nullable OfficialData given) {
    ReadLimits limits = LimitSettings.of(System.getenv());
    OfficialData official = given == null ? OfficialData.bundled() : given;
    return new FileReading(new DocumentReader(limits, official)::read, limits);
  }
}

package it.schedario.intake;

import io.micronaut.context.annotation.Factory;
import it.schedario.ingest.DocumentReader;
import it.schedario.ingest.ReadLimits;
import jakarta.inject.Singleton;

/** Makes the reader, which knows no framework, a bean. */
@Factory
final class ReadingFactory {

  @Singleton
  FileReading fileReading() {
    return new FileReading(new DocumentReader()::read, ReadLimits.DEFAULT);
  }
}

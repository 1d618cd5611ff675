package it.schedario.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Puts the store together. */
@Factory
final class StoreFactory {
  // The largest file takes seconds. Another service on the same MongoDB may be keeping one now.
  private static final Duration LONGEST_ARRIVAL = Duration.ofHours(1);

  @Singleton
  DocumentStore documentStore(
      MongoCollections collections, @Property(name = "mongodb.uri") @Nullable String uri) {
    Duration longestArrival = uri == null ? Duration.ZERO : LONGEST_ARRIVAL;
    Clock clock = Clock.systemUTC();
    return new MongoDocumentStore(
        collections, new Keeping(collections, clock, longestArrival), clock);
  }
}

package it.schedario.store;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;

/** Stores on the collections of a running context. */
final class TestStores {
  private TestStores() {}

  static DocumentStore empty(ApplicationContext context, Clock clock) {
    MongoCollections collections = context.getBean(MongoCollections.class);
    collections.arrivals().deleteAll();
    collections.sources().deleteAll();
    collections.originals().deleteAll();
    collections.pages().deleteAll();
    collections.revisions().deleteAll();
    collections.budgets().deleteAll();
    collections.documents().deleteAll();
    collections.failures().deleteAll();
    collections.changes().deleteAll();
    collections.version().deleteAll();
    return on(collections, clock);
  }

  static DocumentStore on(MongoCollections collections, Clock clock) {
    return new MongoDocumentStore(
        collections, new Keeping(collections, clock, Duration.ZERO), clock);
  }
}

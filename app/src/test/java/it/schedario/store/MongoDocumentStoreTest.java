package it.schedario.store;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The store on the embedded server. */
class MongoDocumentStoreTest extends DocumentStoreContract {
  private static ApplicationContext context;

  @BeforeAll
  static void start() {
    context = ApplicationContext.run(Map.of("mongodb.embedded.file", ""));
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Override
  DocumentStore newStore(Clock clock) {
    return TestStores.empty(context, clock);
  }
}

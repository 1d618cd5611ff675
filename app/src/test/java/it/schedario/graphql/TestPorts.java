package it.schedario.graphql;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import it.schedario.search.SearchIndex;
import it.schedario.store.DocumentStore;
import jakarta.inject.Singleton;

/** Store and index in memory, for tests that set {@value #IN_MEMORY}. */
@Factory
@Requires(property = TestPorts.IN_MEMORY)
final class TestPorts {
  static final String IN_MEMORY = "test.ports-in-memory";

  @Singleton
  @Replaces(DocumentStore.class)
  InMemoryDocumentStore store() {
    return new InMemoryDocumentStore();
  }

  @Singleton
  @Replaces(SearchIndex.class)
  InMemorySearchIndex index() {
    return new InMemorySearchIndex();
  }
}

package it.schedario.store;

import java.time.Clock;

class InMemoryDocumentStoreTest extends DocumentStoreContract {
  @Override
  DocumentStore newStore(Clock clock) {
    return new InMemoryDocumentStore(clock);
  }
}

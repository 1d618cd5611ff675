package it.schedario.store.embedded;

import io.micronaut.configuration.mongo.core.DefaultMongoConfiguration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/**
 * Tells the driver where the embedded server listens. The server is started by asking for its
 * address, and closed after the driver.
 */
@Singleton
@Requires(missingProperty = "mongodb.uri")
final class EmbeddedMongoAddress implements BeanCreatedEventListener<DefaultMongoConfiguration> {
  private final EmbeddedMongo server;

  EmbeddedMongoAddress(EmbeddedMongo server) {
    this.server = server;
  }

  @Override
  public DefaultMongoConfiguration onCreated(BeanCreatedEvent<DefaultMongoConfiguration> event) {
    DefaultMongoConfiguration configuration = event.getBean();
    configuration.setUri(server.uri());
    return configuration;
  }
}

package it.schedario.store;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/** The store on a stand-alone MongoDB, which has no transactions either. */
@Tag("docker")
@EnabledIf(value = "dockerIsThere", disabledReason = "there is no Docker engine here")
class MongoDocumentStoreIT extends DocumentStoreContract {
  private static final int PORT = 27017;

  private static GenericContainer<?> mongo;
  private static ApplicationContext context;

  static boolean dockerIsThere() {
    boolean there = DockerClientFactory.instance().isDockerAvailable();
    if (!there) {
      System.err.println("SKIPPED: the store on a real MongoDB; there is no Docker engine here");
    }
    return there;
  }

  @BeforeAll
  static void start() {
    mongo = new GenericContainer<>(DockerImageName.parse("mongo:7.0")).withExposedPorts(PORT);
    mongo.start();
    String uri = "mongodb://" + mongo.getHost() + ":" + mongo.getMappedPort(PORT) + "/schedario";
    context = ApplicationContext.run(Map.of("mongodb.uri", uri));
  }

  @AfterAll
  static void stop() {
    if (context != null) {
      context.close();
    }
    if (mongo != null) {
      mongo.stop();
    }
  }

  @Override
  DocumentStore newStore(Clock clock) {
    return TestStores.empty(context, clock);
  }
}

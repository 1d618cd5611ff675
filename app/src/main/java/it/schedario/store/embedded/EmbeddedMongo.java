package it.schedario.store.embedded;

import de.bwaldvogel.mongo.MongoServer;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import it.schedario.store.StoreUnavailableException;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The server of this process, on a free port of the loopback interface: it asks no password, so
 * nobody else may reach it.
 */
@Singleton
@Requires(missingProperty = "mongodb.uri")
final class EmbeddedMongo {
  private static final int ACCEPTING_THREADS = 1;
  private static final int WORKING_THREADS = 2;

  private final MongoServer server;

  /**
   * @param file where the data is kept; blank keeps it in memory
   */
  EmbeddedMongo(@Property(name = "mongodb.embedded.file", defaultValue = "") String file) {
    server = new MongoServer(file.isBlank() ? inMemory() : inFile(Path.of(file)));
    server.bind(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        ACCEPTING_THREADS,
        WORKING_THREADS);
  }

  String uri() {
    InetSocketAddress address = server.getLocalAddress();
    return "mongodb://" + address.getHostString() + ":" + address.getPort() + "/schedario";
  }

  @PreDestroy
  void close() {
    server.shutdownNow();
  }

  private static DurableBackend inMemory() {
    return new DurableBackend(DataFile.inMemory());
  }

  private static DurableBackend inFile(Path file) {
    MVStore store = DataFile.open(file);
    try {
      return new DurableBackend(store);
    } catch (MVStoreException e) {
      store.closeImmediately();
      throw DataFile.unavailable(file, e);
    } catch (RuntimeException e) {
      store.closeImmediately();
      throw new StoreUnavailableException(
          "data file " + file + " is not one of ours, or was written by another version", e);
    }
  }
}

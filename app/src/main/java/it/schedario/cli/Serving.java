package it.schedario.cli;

import io.micronaut.runtime.server.EmbeddedServer;
import it.schedario.graphql.TrustedDocuments;
import it.schedario.ingest.ReadOptions;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The service answering over HTTP. */
final class Serving implements AutoCloseable {
  private static final int ANY_FREE_PORT = -1;

  private final Service service;
  private final EmbeddedServer server;
  private final boolean graphiql;

  private Serving(Service service, EmbeddedServer server, boolean graphiql) {
    this.service = service;
    this.server = server;
    this.graphiql = graphiql;
  }

  /** Serves until the process is told to stop. */
  static int untilStopped(ServeOptions options, CommandLine commandLine)
      throws InterruptedException {
    Serving serving = start(options, commandLine.getErr());
    Runtime.getRuntime().addShutdownHook(new Thread(serving::close, "shutdown"));
    commandLine.getOut().println(serving.addresses());
    commandLine.getOut().flush();
    new CountDownLatch(1).await();
    return CommandLine.ExitCode.OK;
  }

  static Serving start(ServeOptions options, PrintWriter talk) {
    checkTrustedDocuments(options);
    Service service =
        Service.open(options.dataOptions.data, properties(options), options.officialData.read());
    try {
      load(options.load, service, talk);
      return new Serving(service, listen(service, options), options.graphiql);
    } catch (RuntimeException e) {
      service.close();
      throw e;
    }
  }

  private static Map<String, Object> properties(ServeOptions options) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("micronaut.server.host", options.host);
    properties.put("micronaut.server.port", options.port == 0 ? ANY_FREE_PORT : options.port);
    properties.put("schedario.warm-up", true);
    if (options.corsOrigins != null) {
      properties.put("micronaut.server.cors.enabled", true);
      properties.put(
          "micronaut.server.cors.configurations.web.allowed-origins", options.corsOrigins);
    }
    if (options.trustedDocuments != null) {
      properties.put("schedario.graphql.trusted-documents", options.trustedDocuments.toString());
    }
    if (options.synonyms != null) {
      properties.put("schedario.synonyms", options.synonyms.toString());
    }
    properties.put("schedario.graphiql", options.graphiql);
    properties.put("schedario.graphql.introspection", options.introspection);
    if (options.token != null) {
      properties.put("schedario.token", options.token);
    }
    if (options.publicUrl != null) {
      properties.put("schedario.public-url", options.publicUrl.toString());
    }
    return properties;
  }

  /** A list that cannot be read must show at the start, not in every answer. */
  private static void checkTrustedDocuments(ServeOptions options) {
    if (options.trustedDocuments != null) {
      try {
        TrustedDocuments.read(options.trustedDocuments);
      } catch (IllegalArgumentException e) {
        throw new CommandFailedException(String.valueOf(e.getMessage()), e);
      }
    }
  }

  /** One line with everything a user may want to open. */
  String addresses() {
    String url = "http://" + server.getHost() + ":" + server.getPort();
    String line = "Schedario %s  %s/  GraphQL %s/graphql".formatted(Version.current(), url, url);
    return graphiql ? line + "  GraphiQL " + url + "/graphiql" : line;
  }

  int port() {
    return server.getPort();
  }

  @Override
  public void close() {
    service.close();
  }

  private static void load(@Nullable Path folder, Service service, PrintWriter talk) {
    if (folder != null) {
      IngestReport report = new IngestReport(talk);
      report.takeAll(service.intake(), List.of(folder), ReadOptions.NONE);
    }
  }

  private static EmbeddedServer listen(Service service, ServeOptions options) {
    EmbeddedServer server = service.bean(EmbeddedServer.class);
    try {
      server.start();
      return server;
    } catch (RuntimeException e) {
      boolean refused =
          Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
              .anyMatch(BindException.class::isInstance);
      if (refused) {
        throw new CommandFailedException(
            "port %d on %s cannot be listened on, most likely because it is in use; choose another with --port, or 0 for any free one"
                .formatted(options.port, options.host),
            e);
      }
      throw e;
    }
  }
}

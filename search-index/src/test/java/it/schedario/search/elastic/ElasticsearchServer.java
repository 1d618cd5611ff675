package it.schedario.search.elastic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real Elasticsearch in a process of its own, on free ports of the loopback interface.
 *
 * <p>It uses the unpacked distribution without changing it; all that it writes goes to a temporary
 * folder, and what it says to {@code target/elasticsearch/server.log}. Elasticsearch refuses to run
 * as root, so root starts it as <i>nobody</i>.
 */
public final class ElasticsearchServer implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(90);
  private static final int NOBODY = 65534;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path folder;
  private final Path log;
  private final boolean root;
  private final int port;
  private Process process;

  private ElasticsearchServer(Path folder, Path log, int port, Process process, boolean root) {
    this.folder = folder;
    this.log = log;
    this.port = port;
    this.process = process;
    this.root = root;
  }

  /** Returns when the server answers; throws when it does not within 90 seconds. */
  static ElasticsearchServer start(Path distribution) throws IOException {
    Path folder = Files.createTempDirectory("schedario-elasticsearch-");
    Path log = Files.createDirectories(Path.of("target", "elasticsearch")).resolve("server.log");
    Files.deleteIfExists(log);
    int port = freePort();
    prepare(distribution, folder, port);
    boolean root = Files.getAttribute(folder, "unix:uid").equals(0);
    if (root) {
      giveToNobody(folder);
    }
    ElasticsearchServer server =
        new ElasticsearchServer(folder, log, port, launch(folder, log, root), root);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    server.awaitAnswer();
    return server;
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Stops the server in an orderly way and keeps its data. */
  public void stop() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while Elasticsearch stops", e);
    }
  }

  /** Starts it again after {@link #stop}, on the same port and with the same data. */
  public void startAgain() throws IOException {
    process = launch(folder, log, root);
    awaitAnswer();
  }

  /** Makes the server hang: it takes connections and never answers, until {@link #goOn}. */
  public void hang() throws IOException {
    signal("STOP");
  }

  public void goOn() throws IOException {
    signal("CONT");
  }

  @Override
  public void close() {
    try {
      if (Files.exists(folder)) {
        stop();
        ElasticsearchDistribution.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void signal(String signal) throws IOException {
    String pid = Files.readString(folder.resolve("pid")).strip();
    try {
      new ProcessBuilder("kill", "-" + signal, pid).inheritIO().start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while signalling Elasticsearch", e);
    }
  }

  private static void prepare(Path distribution, Path folder, int port) throws IOException {
    for (String part : List.of("bin", "lib", "modules")) {
      Files.createSymbolicLink(folder.resolve(part), distribution.resolve(part));
    }
    TestPlugin.installInto(folder.resolve("plugins"));
    for (String part : List.of("data", "logs", "tmp")) {
      Files.createDirectory(folder.resolve(part));
    }
    Path config = folder.resolve("config");
    Files.createDirectories(config.resolve("jvm.options.d"));
    Files.copy(
        distribution.resolve("config/log4j2.properties"), config.resolve("log4j2.properties"));
    Files.writeString(
        config.resolve("jvm.options"),
        Files.readString(distribution.resolve("config/jvm.options"))
            .replace("file=gc.log", "file=" + folder.resolve("logs/gc.log")));
    Files.writeString(
        config.resolve("jvm.options.d/test.options"),
        """
        -Xms256m
        -Xmx256m
        -XX:TieredStopAtLevel=1
        """);
    Files.writeString(
        config.resolve("elasticsearch.yml"),
        """
        discovery.type: single-node
        http.host: 127.0.0.1
        http.port: %d
        transport.host: 127.0.0.1
        transport.port: %d
        path.data: %s
        path.logs: %s
        xpack.security.enabled: false
        # A nearly full disk of a developer must not make indices read-only.
        cluster.routing.allocation.disk.threshold_enabled: false
        """
            .formatted(port, freePort(), folder.resolve("data"), folder.resolve("logs")));
  }

  private static Process launch(Path folder, Path log, boolean root) throws IOException {
    List<String> command = new ArrayList<>();
    if (root) {
      String id = Integer.toString(NOBODY);
      command.addAll(List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups"));
    }
    command.addAll(
        List.of(
            folder.resolve("bin/elasticsearch").toString(),
            "-p",
            folder.resolve("pid").toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("ES_JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("ES_PATH_CONF", folder.resolve("config").toString());
    builder.environment().put("ES_TMPDIR", folder.resolve("tmp").toString());
    return builder.start();
  }

  private void awaitAnswer() throws IOException {
    Instant limit = Instant.now().plus(START_LIMIT);
    while (!answers()) {
      if (exitedWithin(Duration.ofMillis(200))) {
        throw new IOException(
            "Elasticsearch ended with exit code " + process.exitValue() + ", see " + lastLines());
      }
      if (Instant.now().isAfter(limit)) {
        stop();
        throw new IOException(
            "Elasticsearch does not answer within " + START_LIMIT + ", see " + lastLines());
      }
    }
  }

  private boolean exitedWithin(Duration time) throws IOException {
    try {
      return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while Elasticsearch starts", e);
    }
  }

  private boolean answers() {
    HttpRequest health =
        HttpRequest.newBuilder(uri().resolve("/_cluster/health?wait_for_status=yellow&timeout=1s"))
            .timeout(Duration.ofSeconds(3))
            .build();
    try {
      return http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false; // not yet
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String lastLines() throws IOException {
    List<String> lines = Files.readAllLines(log, UTF_8);
    return log.toAbsolutePath()
        + ", which ends:\n"
        + String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
  }

  private static void giveToNobody(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.filter(path -> !Files.isSymbolicLink(path)).toList();
    }
    for (Path path : paths) {
      Files.setAttribute(path, "unix:uid", NOBODY);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}

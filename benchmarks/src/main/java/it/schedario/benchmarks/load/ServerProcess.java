package it.schedario.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A server in a process of its own, which says on its output where it answers. */
final class ServerProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("https?://[\\w.]+:\\d+");
  private static final Path JAR = Path.of("app", "target", "schedario.jar");

  private final Process process;
  private final URI address;
  private final boolean endsWithInput;

  private ServerProcess(Process process, URI address, boolean endsWithInput) {
    this.process = process;
    this.address = address;
    this.endsWithInput = endsWithInput;
  }

  /**
   * The packaged service.
   *
   * @param elasticsearch null for the embedded index
   */
  static ServerProcess service(Path data, @Nullable URI elasticsearch) throws IOException {
    Map<String, String> environment =
        elasticsearch == null ? Map.of() : Map.of("ELASTICSEARCH_URL", elasticsearch.toString());
    return start(
        environment,
        false,
        "-jar",
        JAR.toString(),
        "serve",
        "--port",
        "0",
        "--data",
        data.toString());
  }

  /**
   * A real Elasticsearch, that of the tests. They stop its compiler half-way to start sooner; here
   * it runs as in production, with the memory of a small one.
   */
  static ServerProcess elasticsearch() throws IOException {
    String classes =
        String.join(
            File.pathSeparator,
            "search-index/target/test-classes",
            "search-index/elasticsearch-test-plugin/target/classes");
    return start(
        Map.of("ES_JAVA_OPTS", "-Xms1g -Xmx1g -XX:TieredStopAtLevel=4"),
        true,
        "-Delasticsearch.version=" + System.getProperty("elasticsearch.version"),
        "-cp",
        classes,
        "it.schedario.search.elastic.ElasticsearchUntilStopped");
  }

  private static ServerProcess start(
      Map<String, String> environment, boolean endsWithInput, String... arguments)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(JavaCommand.of(List.of(arguments)));
    builder.environment().remove("ELASTICSEARCH_URL");
    builder.environment().remove("MONGODB_URI");
    builder.environment().putAll(environment);
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    BufferedReader output = process.inputReader(UTF_8);
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher found = ADDRESS.matcher(line);
      if (found.find()) {
        return new ServerProcess(process, URI.create(found.group()), endsWithInput);
      }
    }
    throw new IOException("this ended before it answered: " + String.join(" ", arguments));
  }

  URI address() {
    return address;
  }

  /** Of the process and all it has started. */
  Duration processorTime() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .map(handle -> handle.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * Elasticsearch ends with its input, and takes its data along; the service waits for a signal.
   */
  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    if (!endsWithInput) {
      process.destroy();
    }
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + address + " stops", e);
    }
  }
}

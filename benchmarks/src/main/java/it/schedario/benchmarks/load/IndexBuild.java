package it.schedario.benchmarks.load;

import io.micronaut.context.ApplicationContext;
import it.schedario.indexing.Indexing;
import it.schedario.ingest.OfficialData;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Builds the index of a store again, as {@code reindex} does, in this process. */
final class IndexBuild implements AutoCloseable {
  private final ApplicationContext context;

  /**
   * @param elasticsearch null for the embedded index
   */
  IndexBuild(Path data, @Nullable URI elasticsearch) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("schedario.data", data.toString());
    if (elasticsearch != null) {
      properties.put("elasticsearch.url", elasticsearch.toString());
    }
    context =
        ApplicationContext.builder()
            .properties(properties)
            .singletons(OfficialData.bundled())
            .packages("it.schedario")
            .banner(false)
            .deduceEnvironment(false)
            .deduceCloudEnvironment(false)
            .start();
  }

  /**
   * How long a build took.
   *
   * @param processor seconds of processor time of this process, store and service
   * @param elsewhere the same of the server of the index
   */
  record Took(double seconds, double processor, double elsewhere) {}

  /**
   * @param elsewhere processor time the server of the index has used so far
   */
  Took run(Supplier<Duration> elsewhere) {
    Indexing indexing = context.getBean(Indexing.class);
    double used = processorSeconds();
    Duration usedElsewhere = elsewhere.get();
    long start = System.nanoTime();
    indexing.rebuild();
    return new Took(
        (System.nanoTime() - start) / 1e9,
        processorSeconds() - used,
        elsewhere.get().minus(usedElsewhere).toMillis() / 1e3);
  }

  private static double processorSeconds() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }

  @Override
  public void close() {
    context.close();
  }
}

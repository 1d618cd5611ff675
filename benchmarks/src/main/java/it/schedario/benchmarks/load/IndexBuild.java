package it.schedario.benchmarks.load;

import io.micronaut.context.ApplicationContext;
import it.schedario.indexing.Indexing;
import it.schedario.ingest.OfficialData;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
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

  /** Returns the seconds it took. */
  double run() {
    Indexing indexing = context.getBean(Indexing.class);
    long start = System.nanoTime();
    indexing.rebuild();
    return (System.nanoTime() - start) / 1e9;
  }

  @Override
  public void close() {
    context.close();
  }
}

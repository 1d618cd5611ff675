package it.schedario.cli;

import io.micronaut.context.ApplicationContext;
import it.schedario.indexing.Indexing;
import it.schedario.indexing.Verification;
import it.schedario.ingest.OfficialData;
import it.schedario.intake.Intake;
import it.schedario.store.DocumentStore;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The service on its data, caught up after whatever ended it last. */
final class Service implements AutoCloseable {
  private final ApplicationContext context;

  private Service(ApplicationContext context) {
    this.context = context;
  }

  static Service open(Path data) {
    return open(data, Map.of(), OfficialData.bundled());
  }

  /**
   * @param official what files are read with
   * @throws it.schedario.store.StoreUnavailableException when the data cannot be opened
   */
  static Service open(Path data, Map<String, Object> properties, OfficialData official) {
    Map<String, Object> all = new HashMap<>(properties);
    all.put("schedario.data", data.toString());
    ApplicationContext context =
        ApplicationContext.builder()
            .properties(all)
            .singletons(official)
            // Where Micronaut Data looks for our records; it cannot deduce it from a thread's
            // stack.
            .packages("it.schedario")
            .banner(false)
            .deduceEnvironment(false)
            .deduceCloudEnvironment(false)
            .start();
    try {
      context.getBean(DocumentStore.class).recover();
      context.getBean(Indexing.class).catchUp();
      return new Service(context);
    } catch (RuntimeException e) {
      context.close();
      throw e;
    }
  }

  Intake intake() {
    return context.getBean(Intake.class);
  }

  Indexing indexing() {
    return context.getBean(Indexing.class);
  }

  Verification verification() {
    return context.getBean(Verification.class);
  }

  DocumentStore store() {
    return context.getBean(DocumentStore.class);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}

package it.schedario.search.elastic;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the server at the first {@link RealElasticsearch} and stops it after the last test. */
final class RealElasticsearchExtension implements ExecutionCondition, ParameterResolver {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Attempt attempt = attempt(context);
    return attempt.server() == null
        ? ConditionEvaluationResult.disabled(attempt.trouble())
        : ConditionEvaluationResult.enabled("Elasticsearch runs");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == ElasticsearchServer.class;
  }

  @Override
  public ElasticsearchServer resolveParameter(
      ParameterContext parameter, ExtensionContext context) {
    return Objects.requireNonNull(attempt(context).server());
  }

  private static Attempt attempt(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(RealElasticsearchExtension.class))
        .getOrComputeIfAbsent(Attempt.class, key -> Attempt.make(), Attempt.class);
  }

  /** The server, or why there is none. JUnit closes it when all tests have run. */
  private record Attempt(@Nullable ElasticsearchServer server, @Nullable String trouble)
      implements AutoCloseable {

    static Attempt make() {
      String mode = System.getProperty("elasticsearch.tests", "auto");
      if (mode.equals("off")) {
        return skipped("elasticsearch.tests is off");
      }
      String version = System.getProperty("elasticsearch.version");
      try {
        if (version == null) {
          throw new IOException("the system property elasticsearch.version is missing");
        }
        return new Attempt(
            ElasticsearchServer.start(new ElasticsearchDistribution(version).unpacked()), null);
      } catch (IOException | RuntimeException e) {
        if (mode.equals("required")) {
          throw new IllegalStateException("Elasticsearch is required and cannot run", e);
        }
        return skipped(e.toString());
      }
    }

    private static Attempt skipped(String trouble) {
      System.err.println(
          """

          =====================================================================
          SKIPPED: every test on a real Elasticsearch. It cannot run here:
          %s
          =====================================================================
          """
              .formatted(trouble));
      return new Attempt(null, trouble);
    }

    @Override
    public void close() {
      if (server != null) {
        server.close();
      }
    }
  }
}

package it.schedario.search.elastic;

import it.schedario.search.SearchIndex;
import it.schedario.search.SearchIndexContract;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/**
 * The contract on the official image, whose analysis is Elasticsearch's own: {@link
 * RealElasticsearch} has to bring a plugin for that.
 */
@Tag("docker")
@EnabledIf(value = "dockerIsThere", disabledReason = "there is no Docker engine here")
class ElasticsearchIndexIT extends SearchIndexContract {
  private static final int PORT = 9200;
  private static final DockerImageName IMAGE =
      DockerImageName.parse("docker.elastic.co/elasticsearch/elasticsearch")
          .withTag(System.getProperty("elasticsearch.version"));

  private static GenericContainer<?> elasticsearch;

  static boolean dockerIsThere() {
    boolean there = DockerClientFactory.instance().isDockerAvailable();
    if (!there) {
      System.err.println(
          "SKIPPED: the index on the official image of Elasticsearch; there is no Docker engine here");
    }
    return there;
  }

  @BeforeAll
  static void start() {
    elasticsearch =
        new GenericContainer<>(IMAGE)
            .withEnv("discovery.type", "single-node")
            .withEnv("xpack.security.enabled", "false")
            .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m")
            .withExposedPorts(PORT)
            .waitingFor(
                Wait.forHttp("/_cluster/health?wait_for_status=yellow")
                    .forPort(PORT)
                    .withStartupTimeout(Duration.ofMinutes(3)));
    elasticsearch.start();
  }

  @AfterAll
  static void stop() {
    if (elasticsearch != null) {
      elasticsearch.stop();
    }
  }

  @Override
  protected SearchIndex newIndex() {
    String uri = "http://" + elasticsearch.getHost() + ":" + elasticsearch.getMappedPort(PORT);
    ElasticsearchIndex index =
        new ElasticsearchIndex(ElasticsearchSettings.of(uri).withTimeout(Duration.ofSeconds(30)));
    index.delete(index.versions().keySet());
    return index;
  }
}

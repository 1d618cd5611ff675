package it.schedario.search.elastic;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where Elasticsearch is and what is ours in it.
 *
 * @param nodes {@code http} or {@code https} addresses of its nodes; user information in them is
 *     sent as basic authentication
 * @param apiKey sent instead of user and password; null when there is none
 * @param alias name that searches use; the indices behind it begin with it
 * @param timeout the longest a search may take, until it is reported as unavailable
 * @param writeTimeout the same for one bulk of documents and for the upkeep of indices
 */
public record ElasticsearchSettings(
    List<URI> nodes,
    @Nullable String apiKey,
    String alias,
    Duration timeout,
    Duration writeTimeout) {

  public static final String DEFAULT_ALIAS = "schedario";
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(5);
  public static final Duration DEFAULT_WRITE_TIMEOUT = Duration.ofSeconds(60);

  public ElasticsearchSettings {
    nodes = List.copyOf(nodes);
    if (nodes.isEmpty()) {
      throw new IllegalArgumentException("Elasticsearch: no address given");
    }
    for (URI node : nodes) {
      if (!("http".equals(node.getScheme()) || "https".equals(node.getScheme()))
          || node.getHost() == null) {
        // Without the user information, which must not get into a log.
        throw new IllegalArgumentException(
            "Elasticsearch: an address is no http or https URL, host " + node.getHost());
      }
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("Elasticsearch: timeout " + timeout + " is not positive");
    }
  }

  /** Settings for addresses separated by commas, all else by default. */
  public static ElasticsearchSettings of(String addresses) {
    return new ElasticsearchSettings(
        Arrays.stream(addresses.split(",")).map(String::strip).map(URI::create).toList(),
        null,
        DEFAULT_ALIAS,
        DEFAULT_TIMEOUT,
        DEFAULT_WRITE_TIMEOUT);
  }

  public ElasticsearchSettings withAlias(String name) {
    return new ElasticsearchSettings(nodes, apiKey, name, timeout, writeTimeout);
  }

  public ElasticsearchSettings withApiKey(String key) {
    return new ElasticsearchSettings(nodes, key, alias, timeout, writeTimeout);
  }

  public ElasticsearchSettings withTimeout(Duration limit) {
    return new ElasticsearchSettings(nodes, apiKey, alias, limit, writeTimeout);
  }
}

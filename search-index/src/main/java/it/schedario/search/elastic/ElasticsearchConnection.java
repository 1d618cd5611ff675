package it.schedario.search.elastic;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import it.schedario.search.SearchUnavailableException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * The way to Elasticsearch. Every call has a time limit and ends in an answer or a {@link
 * SearchUnavailableException}, whatever the network and the server do.
 */
final class ElasticsearchConnection implements AutoCloseable {
  /** How many requests may be on their way at once; more wait. */
  private static final int CONNECTIONS_PER_NODE = 64;

  private static final String CLOSED = "the connection is closed";

  private final ElasticsearchSettings settings;
  private final RestClient http;
  private final ElasticsearchAsyncClient client;

  /** Of {@link System#nanoTime}; null when every read has its own time. */
  private final @Nullable Long end;

  ElasticsearchConnection(ElasticsearchSettings settings) {
    this.settings = settings;
    this.http = http(settings);
    this.client =
        new ElasticsearchAsyncClient(new RestClientTransport(http, new JacksonJsonpMapper()));
    this.end = null;
  }

  private ElasticsearchConnection(ElasticsearchConnection other, long end) {
    this.settings = other.settings;
    this.http = other.http;
    this.client = other.client;
    this.end = end;
  }

  /** The same connection for one search: all reads together have the time of one. */
  ElasticsearchConnection forOneSearch() {
    return new ElasticsearchConnection(this, System.nanoTime() + settings.timeout().toNanos());
  }

  /**
   * Reads within the time of a search.
   *
   * @param purpose what is done, for the message of the exception: {@code search}
   */
  <T> T read(String purpose, Function<ElasticsearchAsyncClient, CompletableFuture<T>> call) {
    Duration left =
        end == null ? settings.timeout() : Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    return within(left, settings.timeout(), purpose, begin(purpose, call));
  }

  /** Writes, or tends indices, within the longer time that takes. */
  <T> T write(String purpose, Function<ElasticsearchAsyncClient, CompletableFuture<T>> call) {
    return beginWrite(purpose, call).get();
  }

  /** Begins to write. What is returned waits for the answer, as long as {@link #write} would. */
  <T> Supplier<T> beginWrite(
      String purpose, Function<ElasticsearchAsyncClient, CompletableFuture<T>> call) {
    Duration limit = settings.writeTimeout();
    CompletableFuture<T> answer = begin(purpose, call);
    return () -> within(limit, limit, purpose, answer);
  }

  /** Whether the server answered that what was asked for is not there. */
  static boolean isGone(SearchUnavailableException trouble) {
    return trouble.getCause() instanceof ElasticsearchException answer && answer.status() == 404;
  }

  @Override
  public void close() {
    try {
      http.close();
    } catch (IOException e) {
      throw new SearchUnavailableException("Elasticsearch: the connection does not close", e);
    }
  }

  private <T> T within(Duration left, Duration limit, String purpose, CompletableFuture<T> answer) {
    try {
      return answer.get(left.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw unavailable(purpose, "no answer within " + limit.toMillis() + " ms", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw unavailable(purpose, cause.getMessage(), cause);
    } catch (CancellationException e) {
      throw unavailable(purpose, CLOSED, e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw unavailable(purpose, "interrupted", e);
    }
  }

  private <T> CompletableFuture<T> begin(
      String purpose, Function<ElasticsearchAsyncClient, CompletableFuture<T>> call) {
    try {
      return call.apply(client);
    } catch (IllegalStateException e) {
      throw unavailable(purpose, CLOSED, e);
    }
  }

  private static SearchUnavailableException unavailable(
      String purpose, @Nullable String reason, Throwable cause) {
    return new SearchUnavailableException("Elasticsearch, " + purpose + ": " + reason, cause);
  }

  private static RestClient http(ElasticsearchSettings settings) {
    HttpHost[] hosts =
        settings.nodes().stream()
            .map(node -> new HttpHost(node.getHost(), port(node), node.getScheme()))
            .toArray(HttpHost[]::new);
    // The limits of a call are those of within(); these end what within() has given up.
    int patience = Math.toIntExact(settings.writeTimeout().toMillis());
    int connecting = Math.toIntExact(settings.timeout().toMillis());
    return RestClient.builder(hosts)
        .setDefaultHeaders(authorization(settings).toArray(Header[]::new))
        .setRequestConfigCallback(
            request -> request.setConnectTimeout(connecting).setSocketTimeout(patience))
        .setHttpClientConfigCallback(
            client ->
                client
                    .setMaxConnPerRoute(CONNECTIONS_PER_NODE)
                    .setMaxConnTotal(CONNECTIONS_PER_NODE * hosts.length))
        .build();
  }

  private static int port(URI node) {
    return node.getPort() < 0 ? 9200 : node.getPort();
  }

  private static List<Header> authorization(ElasticsearchSettings settings) {
    List<Header> headers = new ArrayList<>();
    String user = settings.nodes().get(0).getUserInfo();
    if (settings.apiKey() != null) {
      headers.add(new BasicHeader("Authorization", "ApiKey " + settings.apiKey()));
    } else if (user != null) {
      String token = Base64.getEncoder().encodeToString(user.getBytes(UTF_8));
      headers.add(new BasicHeader("Authorization", "Basic " + token));
    }
    return headers;
  }
}

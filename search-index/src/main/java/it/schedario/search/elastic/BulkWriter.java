package it.schedario.search.elastic;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import it.schedario.search.SearchUnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.client.ResponseException;

/**
 * Sends operations in bulks of bounded size, one after the other: who feeds it is as slow as
 * Elasticsearch is. What Elasticsearch refuses for lack of capacity is sent again after a pause.
 */
final class BulkWriter {
  private static final int MAX_OPERATIONS = 500;

  /** In UTF-16 units of text: a bulk of some megabytes is what Elasticsearch digests best. */
  private static final int MAX_TEXT = 2_000_000;

  private static final int CONFLICT = 409;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int ATTEMPTS = 8;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

  private final ElasticsearchConnection connection;
  private final List<BulkOperation> waiting = new ArrayList<>();
  private int waitingText;

  BulkWriter(ElasticsearchConnection connection) {
    this.connection = connection;
  }

  /**
   * @param text how much text the operation carries
   */
  void add(BulkOperation operation, int text) {
    if (waiting.size() == MAX_OPERATIONS || (waitingText + text > MAX_TEXT && !waiting.isEmpty())) {
      flush();
    }
    waiting.add(operation);
    waitingText += text;
  }

  /** Returns when Elasticsearch has made all operations durable; they need not be visible yet. */
  void flush() {
    List<BulkOperation> operations = List.copyOf(waiting);
    waiting.clear();
    waitingText = 0;
    Duration pause = FIRST_PAUSE;
    for (int attempt = 1; !operations.isEmpty(); attempt++) {
      operations = send(operations);
      if (!operations.isEmpty()) {
        if (attempt == ATTEMPTS) {
          throw new SearchUnavailableException(
              "Elasticsearch, bulk: refused " + ATTEMPTS + " times for lack of capacity",
              new IOException(operations.size() + " operations were not done"));
        }
        rest(pause);
        pause = pause.multipliedBy(2);
      }
    }
  }

  /** Returns the operations that are to be sent again. */
  private List<BulkOperation> send(List<BulkOperation> operations) {
    BulkResponse response;
    try {
      // An alias that is not there must not become an index of that name.
      response =
          connection.write(
              "bulk", client -> client.bulk(b -> b.operations(operations).requireAlias(true)));
    } catch (SearchUnavailableException e) {
      if (e.getCause() instanceof ResponseException refused
          && refused.getResponse().getStatusLine().getStatusCode() == TOO_MANY_REQUESTS) {
        return operations;
      }
      throw e;
    }
    List<BulkOperation> again = new ArrayList<>();
    for (int i = 0; i < operations.size(); i++) {
      if (isToBeRepeated(response.items().get(i))) {
        again.add(operations.get(i));
      }
    }
    return again;
  }

  private static boolean isToBeRepeated(BulkResponseItem item) {
    ErrorCause error = item.error();
    // A conflict says that a newer version is there, as it should be.
    if (error == null || item.status() == CONFLICT) {
      return false;
    }
    if (item.status() == TOO_MANY_REQUESTS) {
      return true;
    }
    throw new SearchUnavailableException(
        "Elasticsearch, bulk: document " + item.id() + " was refused: " + error.reason(),
        new IOException(error.toString()));
  }

  private static void rest(Duration pause) {
    try {
      TimeUnit.MILLISECONDS.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SearchUnavailableException("Elasticsearch, bulk: interrupted", e);
    }
  }
}

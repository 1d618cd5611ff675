package it.schedario.search.elastic;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import it.schedario.search.SearchUnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.elasticsearch.client.ResponseException;

/**
 * Sends operations in bulks of bounded size, of which only so many are under way at once: who feeds
 * it is as slow as Elasticsearch is. What Elasticsearch refuses for lack of capacity is sent again
 * after a pause.
 */
final class BulkWriter {
  private static final int MAX_OPERATIONS = 500;

  /** In UTF-16 units of text: a bulk of some megabytes is what Elasticsearch digests best. */
  private static final int MAX_TEXT = 2_000_000;

  /** Enough to keep Elasticsearch at work while the next bulk is made. */
  private static final int MAX_UNDER_WAY = 3;

  private static final int CONFLICT = 409;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int ATTEMPTS = 8;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

  private final ElasticsearchConnection connection;
  private final int maxUnderWay;
  private final Deque<Bulk> underWay = new ArrayDeque<>();
  private final List<BulkOperation> waiting = new ArrayList<>();
  private int waitingText;

  private BulkWriter(ElasticsearchConnection connection, int maxUnderWay) {
    this.connection = connection;
    this.maxUnderWay = maxUnderWay;
  }

  /** Of operations with the same document the last wins. */
  static BulkWriter inOrder(ElasticsearchConnection connection) {
    return new BulkWriter(connection, 1);
  }

  /** Faster, for operations of which each has a document of its own. */
  static BulkWriter inParallel(ElasticsearchConnection connection) {
    return new BulkWriter(connection, MAX_UNDER_WAY);
  }

  /**
   * @param text how much text the operation carries
   */
  void add(BulkOperation operation, int text) {
    if (waiting.size() == MAX_OPERATIONS || (waitingText + text > MAX_TEXT && !waiting.isEmpty())) {
      sendWaiting();
    }
    waiting.add(operation);
    waitingText += text;
  }

  /** Returns when Elasticsearch has made all operations durable; they need not be visible yet. */
  void flush() {
    if (!waiting.isEmpty()) {
      sendWaiting();
    }
    while (!underWay.isEmpty()) {
      finish(underWay.remove());
    }
  }

  private void sendWaiting() {
    if (underWay.size() == maxUnderWay) {
      finish(underWay.remove());
    }
    underWay.add(send(List.copyOf(waiting)));
    waiting.clear();
    waitingText = 0;
  }

  private Bulk send(List<BulkOperation> operations) {
    // An alias that is not there must not become an index of that name.
    return new Bulk(
        operations,
        connection.beginWrite(
            "bulk", client -> client.bulk(b -> b.operations(operations).requireAlias(true))));
  }

  private void finish(Bulk bulk) {
    List<BulkOperation> again = refused(bulk);
    Duration pause = FIRST_PAUSE;
    for (int attempt = 1; !again.isEmpty(); attempt++) {
      if (attempt == ATTEMPTS) {
        throw new SearchUnavailableException(
            "Elasticsearch, bulk: refused " + ATTEMPTS + " times for lack of capacity",
            new IOException(again.size() + " operations were not done"));
      }
      rest(pause);
      pause = pause.multipliedBy(2);
      again = refused(send(again));
    }
  }

  /** Waits for the answer, and returns the operations that are to be sent again. */
  private static List<BulkOperation> refused(Bulk bulk) {
    BulkResponse response;
    try {
      response = bulk.answer().get();
    } catch (SearchUnavailableException e) {
      if (e.getCause() instanceof ResponseException refused
          && refused.getResponse().getStatusLine().getStatusCode() == TOO_MANY_REQUESTS) {
        return bulk.operations();
      }
      throw e;
    }
    List<BulkOperation> again = new ArrayList<>();
    for (int i = 0; i < bulk.operations().size(); i++) {
      if (isToBeRepeated(response.items().get(i))) {
        again.add(bulk.operations().get(i));
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

  /** A request whose answer may not be there yet. */
  private record Bulk(List<BulkOperation> operations, Supplier<BulkResponse> answer) {}
}

package it.schedario.search.elastic;

import static it.schedario.search.TestDocuments.text;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.search.FacetName;
import it.schedario.search.PagingContract;
import it.schedario.search.PagingLimits;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchRequest.Order;
import it.schedario.search.SettableClock;
import it.schedario.search.engine.Cursor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The contract, and how many points in time the server has to hold for us. */
@RealElasticsearch
class ElasticsearchPagingTest extends PagingContract {
  private static final String ALIAS = "paging";

  private final ElasticsearchSettings settings;
  private final ElasticsearchConnection connection;

  ElasticsearchPagingTest(ElasticsearchServer server) {
    settings = TestIndices.settings(server, ALIAS);
    connection = new ElasticsearchConnection(settings);
  }

  @AfterEach
  void disconnect() {
    connection.close();
  }

  @Override
  protected SearchIndex newIndex(PagingLimits limits, SettableClock clock) {
    ElasticsearchIndex opened = new ElasticsearchIndex(settings, limits, clock, null);
    opened.rebuild(documents -> {});
    return opened;
  }

  @Override
  protected boolean outlivesRebuild() {
    return false;
  }

  @AfterAll
  static void removeIndices(ElasticsearchServer server) {
    TestIndices.remove(server, ALIAS);
  }

  @Test
  void aPageThatIsAllThereIs_opensNoPointInTime() {
    index.index(List.of(text("a", "affido"), text("b", "affido")));

    index.search(request(2));
    index.search(request(0));

    assertThat(pointsInTime()).isZero();
  }

  @Test
  void lists_whileNothingChanges_takeOnePointInTime_andClosingEndsIt() {
    String cursor = cursorOfALongList();
    index.search(request(1));
    index.search(request(1));
    after(cursor);

    assertThat(pointsInTime()).isEqualTo(1);

    index.close();
    assertThat(pointsInTime()).isZero();
    index = newIndex(PagingLimits.DEFAULT, clock);
  }

  @Test
  void pointsInTime_areBounded() {
    for (int i = 0; i < 5; i++) {
      index.index(List.of(text("x" + i, "affido"), text("y" + i, "affido")));
      index.search(request(1));
    }

    assertThat(pointsInTime()).isEqualTo(2);
  }

  @Test
  void pointInTime_thatTheServerHasEnded_isReplacedForNewLists_andOldOnesSaySo() {
    String cursor = cursorOfALongList();
    String point = PointInTime.parse(Cursor.decode(cursor, request(1)).state()).id();
    connection.read("end", client -> client.closePointInTime(p -> p.id(point)));

    assertExpired(cursor);
    assertThat(ids(index.search(request(1)))).containsExactly("a");
    assertThat(pointsInTime()).isEqualTo(1);
  }

  @Test
  void cursor_isOfUseToAnotherInstanceOfTheService() {
    String cursor = cursorOfALongList();

    try (SearchIndex other = new ElasticsearchIndex(settings)) {
      other.index(List.of(text("aa", "affido")));

      assertThat(ids(other.search(request(9, cursor)))).containsExactly("b");
    }
  }

  private static SearchRequest request(int first) {
    return request(first, null);
  }

  private static SearchRequest request(int first, @Nullable String after) {
    return new SearchRequest(
        "affido", Map.of(), Set.of(FacetName.YEAR), Order.RELEVANCE, first, after, false);
  }

  private long pointsInTime() {
    return connection
        .read("stats", client -> client.nodes().stats(s -> s.metric("indices")))
        .nodes()
        .values()
        .stream()
        .mapToLong(
            node -> Objects.requireNonNull(node.indices()).search().openContexts().longValue())
        .sum();
  }
}

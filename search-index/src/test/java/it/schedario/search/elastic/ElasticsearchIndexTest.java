package it.schedario.search.elastic;

import static it.schedario.search.TestDocuments.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.schedario.search.FacetName;
import it.schedario.search.SearchDocument;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchIndexContract;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchRequest.Order;
import it.schedario.search.SearchUnavailableException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The contract on a real server, and what only a server shared by many has to do. */
@RealElasticsearch
class ElasticsearchIndexTest extends SearchIndexContract {
  private static final String ALIAS = "contract";

  private final ElasticsearchSettings settings;

  ElasticsearchIndexTest(ElasticsearchServer server) {
    settings = TestIndices.settings(server, ALIAS);
  }

  @Override
  protected SearchIndex newIndex() {
    return TestIndices.empty(settings);
  }

  @AfterAll
  static void removeIndices(ElasticsearchServer server) {
    TestIndices.remove(server, ALIAS);
  }

  @Test
  void open_whereAnIndexIs_holdsWhatWasThere() {
    try (SearchIndex first = newIndex();
        SearchIndex second = new ElasticsearchIndex(settings)) {
      first.index(List.of(text("a", "affido")));

      assertThat(second.versions()).isEqualTo(Map.of("a", 1L));
    }
  }

  @Test
  void index_moreThanOneBulkHolds_keepsAll() {
    List<SearchDocument> many =
        IntStream.range(0, 1200).mapToObj(i -> text("d" + i, "affido numero " + i)).toList();
    try (SearchIndex index = newIndex()) {
      index.index(many);

      assertThat(index.versions()).hasSize(1200);
      assertThat(count(index, "affido")).isEqualTo(1200);
    }
  }

  @Test
  void index_whileAnotherInstanceRebuilds_isInTheNewIndexToo() {
    try (SearchIndex index = newIndex();
        SearchIndex other = new ElasticsearchIndex(settings)) {
      index.index(List.of(text("old", "affido"), text("gone", "affido")));

      index.rebuild(
          feed -> {
            feed.accept(text("fed", "affido"));
            other.index(List.of(text("meanwhile", "affido")));
            other.delete(List.of("gone"));
            assertThat(other.versions()).containsOnlyKeys("old", "meanwhile");
          });

      assertThat(index.versions()).containsOnlyKeys("fed", "meanwhile");
    }
  }

  @Test
  void rebuild_whileOthersSearch_neverLeavesAGap() throws Exception {
    try (SearchIndex index = newIndex()) {
      index.index(List.of(text("a", "affido")));
      AtomicBoolean rebuilding = new AtomicBoolean(true);
      CountDownLatch searching = new CountDownLatch(1);
      CompletableFuture<Integer> searches =
          CompletableFuture.supplyAsync(
              () -> {
                int answered = 0;
                while (rebuilding.get()) {
                  assertThat(count(index, "affido")).isEqualTo(1);
                  searching.countDown();
                  answered++;
                }
                return answered;
              });
      searching.await();

      for (int i = 0; i < 5; i++) {
        index.rebuild(feed -> feed.accept(text("a", "affido")));
      }

      rebuilding.set(false);
      assertThat(searches.get()).isPositive();
    }
  }

  @Test
  void rebuild_leavesOneIndexBehind() {
    try (ElasticsearchConnection connection = new ElasticsearchConnection(settings);
        SearchIndex index = newIndex()) {
      index.rebuild(feed -> feed.accept(text("a", "affido")));
      index.rebuild(feed -> feed.accept(text("a", "affido")));

      assertThat(TestIndices.names(connection, ALIAS)).hasSize(1);
    }
  }

  @Test
  void isOutdated_onlyWhereTheIndexHasAnotherDefinition() {
    String alias = "outdated";
    ElasticsearchSettings others = settings.withAlias(alias);
    try (ElasticsearchConnection connection = new ElasticsearchConnection(others);
        ElasticsearchIndex index = new ElasticsearchIndex(others)) {
      IndexDefinition older =
          new IndexDefinition(
              """
              {"mappings": {"_meta": {"definition": "older"}}}
              """,
              "older");
      new IndexGenerations(connection, older, alias).current();
      assertThat(index.isOutdated()).isTrue();

      index.rebuild(feed -> feed.accept(text("a", "affido")));

      assertThat(index.isOutdated()).isFalse();
      TestIndices.remove(connection, alias);
    }
  }

  @Test
  void closedIndex_answersUnavailable() {
    SearchIndex index = newIndex();
    index.close();

    assertThatThrownBy(index::versions).isInstanceOf(SearchUnavailableException.class);
    assertThatThrownBy(() -> index.index(List.of(text("a", "affido"))))
        .isInstanceOf(SearchUnavailableException.class);
  }

  private static long count(SearchIndex index, String query) {
    return index
        .search(
            new SearchRequest(
                query, Map.<FacetName, Set<String>>of(), Set.of(), Order.RELEVANCE, 10, null, true))
        .totalCount();
  }
}

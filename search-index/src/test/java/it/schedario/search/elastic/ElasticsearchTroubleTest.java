package it.schedario.search.elastic;

import static it.schedario.search.TestDocuments.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.schedario.search.SearchIndex;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchRequest.Order;
import it.schedario.search.SearchUnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that is away, hangs, or is not what it should be. */
@RealElasticsearch
@Timeout(180)
class ElasticsearchTroubleTest {
  private static final String ALIAS = "trouble";
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private static final SearchRequest AFFIDO =
      new SearchRequest("affido", Map.of(), Set.of(), Order.RELEVANCE, 10, null, true);

  private final ElasticsearchServer server;
  private final ElasticsearchSettings settings;
  private SearchIndex index;

  ElasticsearchTroubleTest(ElasticsearchServer server) {
    this.server = server;
    settings = ElasticsearchSettings.of(server.uri().toString()).withAlias(ALIAS);
  }

  @BeforeEach
  void fill() {
    index = new ElasticsearchIndex(settings);
    index.index(List.of(text("a", "affido")));
  }

  @AfterEach
  void close() {
    index.close();
    TestIndices.remove(server, ALIAS);
  }

  @Test
  void serverStopped_isUnavailable_untilItIsBack() throws IOException {
    server.stop();
    try {
      assertThatThrownBy(() -> index.search(AFFIDO))
          .isInstanceOf(SearchUnavailableException.class)
          .hasMessageContaining("Elasticsearch");
      assertThatThrownBy(() -> index.index(List.of(text("b", "affido"))))
          .isInstanceOf(SearchUnavailableException.class);
      assertThatThrownBy(index::versions).isInstanceOf(SearchUnavailableException.class);
    } finally {
      server.startAgain();
    }

    assertThat(index.search(AFFIDO).totalCount()).isEqualTo(1);
  }

  @Test
  void serverHangs_isUnavailableWithinTheTimeout() throws IOException {
    try (SearchIndex impatient = new ElasticsearchIndex(settings.withTimeout(LIMIT))) {
      server.hang();
      try {
        Instant start = Instant.now();

        assertThatThrownBy(() -> impatient.search(AFFIDO))
            .isInstanceOf(SearchUnavailableException.class)
            .hasMessageContaining("no answer within 2000 ms");
        assertThat(Duration.between(start, Instant.now())).isLessThan(LIMIT.multipliedBy(2));
      } finally {
        server.goOn();
      }
    }

    assertThat(index.search(AFFIDO).totalCount()).isEqualTo(1);
  }

  @Test
  void readOnlyIndex_isSearched_andTakesNothingUntilItIsWritable() throws IOException {
    TestIndices.setReadOnly(server, ALIAS, true);
    try {
      assertThat(index.search(AFFIDO).totalCount()).isEqualTo(1);
      assertThatThrownBy(() -> index.index(List.of(text("b", "affido"))))
          .isInstanceOf(SearchUnavailableException.class)
          .hasMessageContaining("read-only");
      assertThatThrownBy(() -> index.delete(List.of("a")))
          .isInstanceOf(SearchUnavailableException.class);
    } finally {
      TestIndices.setReadOnly(server, ALIAS, false);
    }

    index.index(List.of(text("b", "affido")));

    assertThat(index.search(AFFIDO).totalCount()).isEqualTo(2);
  }

  @Test
  void redIndex_isUnavailableWithinTheTimeout_untilItHasANode() throws IOException {
    TestIndices.replaceByRed(server, ALIAS);
    ElasticsearchSettings impatient =
        new ElasticsearchSettings(settings.nodes(), null, ALIAS, LIMIT, LIMIT);
    try (SearchIndex red = new ElasticsearchIndex(impatient)) {
      Instant start = Instant.now();

      assertThatThrownBy(() -> red.search(AFFIDO)).isInstanceOf(SearchUnavailableException.class);
      assertThat(Duration.between(start, Instant.now())).isLessThan(LIMIT.multipliedBy(2));
      assertThatThrownBy(() -> red.index(List.of(text("b", "affido"))))
          .isInstanceOf(SearchUnavailableException.class);
    }

    TestIndices.allowAnyNode(server, ALIAS);
    index.index(List.of(text("c", "affido")));

    assertThat(index.versions()).containsKey("c");
    assertThat(index.search(AFFIDO).totalCount()).isPositive();
  }

  @Test
  void open_whileTheServerIsAway_worksWhenItIsBack() throws IOException {
    server.stop();
    try (SearchIndex early = new ElasticsearchIndex(settings)) {
      try {
        assertThatThrownBy(() -> early.search(AFFIDO))
            .isInstanceOf(SearchUnavailableException.class);
      } finally {
        server.startAgain();
      }

      assertThat(early.search(AFFIDO).totalCount()).isEqualTo(1);
    }
  }

  @Test
  void indexRemovedByOthers_isUnavailable() {
    TestIndices.remove(server, ALIAS);

    assertThatThrownBy(() -> index.search(AFFIDO)).isInstanceOf(SearchUnavailableException.class);
    assertThatThrownBy(() -> index.index(List.of(text("b", "affido"))))
        .as("writing must not make an index of that name with any mapping")
        .isInstanceOf(SearchUnavailableException.class);
  }

  @Test
  void indexOfAnotherMapping_isUnavailable() {
    TestIndices.remove(server, ALIAS);
    try (ElasticsearchConnection connection = new ElasticsearchConnection(settings)) {
      IndexDefinition foreign =
          new IndexDefinition("{\"mappings\": {\"dynamic\": false}}", "foreign");
      new IndexGenerations(connection, foreign, ALIAS).current();
    }

    assertThatThrownBy(() -> index.search(AFFIDO)).isInstanceOf(SearchUnavailableException.class);
  }
}

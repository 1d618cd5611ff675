package it.schedario.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server of the tests is fit for its purpose, whatever the adapter does with it. */
@RealElasticsearch
class RealElasticsearchTest {
  private static final String INDEX = "prova";

  private final ElasticsearchServer server;
  private ElasticsearchClient client;

  RealElasticsearchTest(ElasticsearchServer server) {
    this.server = server;
  }

  @BeforeEach
  void createIndex() throws IOException {
    client =
        new ElasticsearchClient(
            new RestClientTransport(
                RestClient.builder(HttpHost.create(server.uri().toString())).build(),
                new JacksonJsonpMapper()));
    client
        .indices()
        .create(
            index ->
                index
                    .index(INDEX)
                    .withJson(
                        new StringReader(
                            """
                            {
                              "settings": {"number_of_replicas": 0, "analysis": {
                                "char_filter": {"apostrophes": {"type": "mapping", "mappings": ["’ => '"]}},
                                "filter": {
                                  "articles": {"type": "elision", "articles": ["l", "dell"], "articles_case": true},
                                  "short_words": {"type": "stemmer_override", "rules": ["bandi => bando"]},
                                  "stem": {"type": "stemmer", "language": "light_italian"}},
                                "analyzer": {"italian": {
                                  "char_filter": ["apostrophes"], "tokenizer": "standard",
                                  "filter": ["articles", "lowercase", "asciifolding", "short_words", "stem"]}}}},
                              "mappings": {"properties": {"text": {"type": "text", "analyzer": "italian"}}}
                            }
                            """)));
  }

  @AfterEach
  void deleteIndex() throws IOException {
    client.indices().delete(index -> index.index(INDEX));
    client.close();
  }

  @Test
  void info_namesThePinnedVersion() throws IOException {
    assertThat(client.info().version().number())
        .isEqualTo(System.getProperty("elasticsearch.version"));
  }

  @Test
  void analyze_italianPhrase_foldsElidesAndStems() throws IOException {
    assertThat(
            client
                .indices()
                .analyze(
                    request ->
                        request
                            .index(INDEX)
                            .analyzer("italian")
                            .text("L’attività dell'ufficio: BANDI"))
                .tokens())
        .extracting(AnalyzeToken::token)
        .containsExactly("attivit", "uffic", "bando");
  }

  @Test
  void search_otherFormOfTheWord_isFoundAndHighlighted() throws IOException {
    client.index(
        document ->
            document
                .index(INDEX)
                .id("1")
                .document(Map.of("text", "Le attivita' di Pieve Montana"))
                .refresh(Refresh.True));

    @SuppressWarnings("rawtypes")
    SearchResponse<Map> found =
        client.search(
            request ->
                request
                    .index(INDEX)
                    .query(query -> query.match(match -> match.field("text").query("l’attività")))
                    .highlight(highlight -> highlight.fields("text", field -> field)),
            Map.class);

    assertThat(found.hits().hits())
        .singleElement()
        .satisfies(
            hit ->
                assertThat(hit.highlight().get("text"))
                    .containsExactly("Le <em>attivita</em>' di Pieve Montana"));
  }
}

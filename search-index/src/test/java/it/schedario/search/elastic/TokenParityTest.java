package it.schedario.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.indices.AnalyzeResponse;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import it.schedario.search.engine.AnalysisDefinition;
import it.schedario.search.lucene.ItalianAnalysis;
import it.schedario.search.query.TextAnalysis;
import it.schedario.search.query.View;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Queries are analysed here and texts on the server: both must make the same terms of the same
 * words, or documents are not found.
 */
@RealElasticsearch
class TokenParityTest {
  private static final String ALIAS = "parity";

  private static final List<String> PHRASES =
      List.of(
          "L’attività dell'ufficio, l'attivita' e l`ATTIVITÀ",
          "CITTA' di Castelverde Ticino; Città e citta",
          "perche' non c'è più niente, perché cosi' sia",
          "S.A.P. e SAP, P.I.P.P.I., D.P.C.M., D.Lgs. 33/2013, s.r.l., S.p.A.",
          "DGR n. 2857/20 e delibera GC n. 14/2024 del 03/02/2024",
          "scheda 2024_S08_01, CUP B51B21000000001, PEG-PIAO",
          "co-progettazione, coprogettazione, pre-scuola, multi-etnico, INTER-comunale",
          "quell'assegnazione, I'individuazione, lʼobiettivo, sant'Anna",
          "l'ammini-\nstrazione prose\u00ADgue a Pieve Montana",
          "il Comune.Gli uffici di Rocca Aurelia.Poi altro",
          "bandi di gara, bando, atti, atto, leggi, enti, piani, fondi, strade, gruppi, parchi",
          "euro 1.234.240,00 oppure 1234240; 12.000,50; 3,00 %; 1.5.2024",
          "ﬁnanziamento, Œuvre, straße, ĳ, naïve, façade, 𝒜 e 👍",
          "di_nome_proprio, nome_2024, _vuoto_, a_b",
          "della e dei con per tra fra gli",
          "MARIA ROSSI-BIANCHI (resp.) tel. 0362/123.456; p.e.c. ufficio@example.org",
          "asili nido 0-3 anni: n. 120 posti = 85% della domanda!",
          "  \t\n  ",
          "--- *** ??? \uF0B7 \u0007");

  private final ElasticsearchConnection connection;
  private final TextAnalysis analysis;
  private final AnalysisDefinition definition = AnalysisDefinition.load();

  TokenParityTest(ElasticsearchServer server) {
    connection = new ElasticsearchConnection(ElasticsearchSettings.of(server.uri().toString()));
    analysis = new ItalianAnalysis(definition);
  }

  @BeforeEach
  void makeSureThereIsAnIndex() {
    new IndexGenerations(connection, IndexDefinition.load(definition), ALIAS).current();
  }

  @AfterEach
  void close() {
    connection.close();
  }

  @AfterAll
  static void removeIndex(ElasticsearchServer server) {
    TestIndices.remove(server, ALIAS);
  }

  static Stream<Arguments> phrases() {
    return Stream.of(View.values())
        .flatMap(view -> PHRASES.stream().map(phrase -> Arguments.of(view, phrase)));
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void serverMakesTheTermsThatWeMake(View view, String phrase) {
    AnalyzeResponse server =
        connection.read(
            "analysis",
            client ->
                client
                    .indices()
                    .analyze(
                        request ->
                            request
                                .index(ALIAS)
                                .analyzer(view.name().toLowerCase(Locale.ROOT))
                                .text(phrase)));

    assertThat(server.tokens())
        .extracting(AnalyzeToken::token)
        .containsExactlyElementsOf(analysis.terms(view, phrase));
  }
}

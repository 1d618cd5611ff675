package it.schedario.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.search.engine.AnalysisDefinition;
import it.schedario.search.query.View;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Word pairs that have to meet in a view, and pairs that must not. */
class ItalianAnalysisTest {
  private final ItalianAnalysis analysis = new ItalianAnalysis(AnalysisDefinition.load());

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "bando, bandi",
    "atto, atti",
    "legge, leggi",
    "ente, enti",
    "strada, strade",
    "parco, parchi",
    "anziano, anziane",
    "contributo, contributi",
    "servizio, servizi",
    "attività, attivita",
    "l'attività, ATTIVITA'",
    "lʼobiettivo, obiettivi",
    "quell'assegnazione, assegnazioni",
    "I'individuazione, individuazione",
    "dell’amministrazione, amministrazioni",
    "coprogettazione, co-progettazioni",
    "finanziamento, ﬁnanziamenti",
  })
  void stemmedView_meets(String one, String other) {
    assertThat(stemmed(one)).isEqualTo(stemmed(other)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "affido, affidamento",
    "casa, caso",
    "comune, comunità",
    "comune, comunicazione",
    "bando, banda",
    "stato, statuto",
    "lavoro, lavoratore",
    "amministrazione, amministratore",
    "2857, 285",
  })
  void stemmedView_keepsApart(String one, String other) {
    assertThat(stemmed(one)).isNotEqualTo(stemmed(other));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "CITTA', città",
    "perche', perché",
    "S.A.P., SAP",
    "P.I.P.P.I., Pippi",
    "D.P.C.M., dpcm",
    "D.Lgs., dlgs",
    "dell’accoglienza, dell'accoglienza",
    "dell'accoglienza, accoglienza",
    "perse\u00ADguire, perseguire",
    "co-progettazione, coprogettazione",
    "'10.609.040,00', 10609040",
    "'1.234,50', '1234,50'",
  })
  void exactView_meets(String one, String other) {
    assertThat(exact(one)).isEqualTo(exact(other)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({"contributo, contributi", "16.10, 1610", "2857/20, 285720", "D.Lgs., lgs"})
  void exactView_keepsApart(String one, String other) {
    assertThat(exact(one)).isNotEqualTo(exact(other));
  }

  @Test
  void exactView_keepsNumbersAndCodesWhole() {
    assertThat(exact("DGR 2857/20")).containsExactly("dgr", "2857_20");
    assertThat(exact("D.Lgs. 33/2013")).containsExactly("dlgs", "33_2013");
    assertThat(exact("2024_S08_01")).containsExactly("2024_s08_01");
    assertThat(exact("CUP B51B21000000001")).containsExactly("cup", "b51b21000000001");
    assertThat(exact("31.03.2023")).containsExactly("31.03.2023");
    assertThat(exact("meta 16.10")).containsExactly("meta", "16.10");
  }

  @Test
  void bothViews_joinWhatALineEndCut() {
    assertThat(exact("ammini-\n strazione")).containsExactly("amministrazione");
    assertThat(exact("nel Comune.Il bando")).containsExactly("nel", "comune", "il", "bando");
    assertThat(exact("FERRARIS_Abitare")).containsExactly("ferraris", "abitare");
    assertThat(stemmed("ammini-\r\nstrazione")).isEqualTo(stemmed("amministrazione"));
  }

  @Test
  void stemmedView_dropsStopWords() {
    assertThat(stemmed("perche' la più e la Perché di che non è")).isEmpty();
  }

  @Test
  void stemmerOverrides_areStemsThatTheOtherFormsReach() {
    for (String rule :
        AnalysisDefinition.strings(
            AnalysisDefinition.load().filter("short_words").getJsonArray("rules"))) {
      String[] sides = rule.split(" => ");
      assertThat(stemmed(sides[0])).as(rule).containsExactly(sides[1]);
    }
  }

  /** Noise must neither break an analyzer nor its offsets: highlights are cut by them. */
  @ParameterizedTest
  @EnumSource(View.class)
  void noise_givesOrderedOffsetsInsideTheText(View view) throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String alphabet = "abZàé'’`´-_./,:;0129 \n\r\t\u00AD\uD83D\uDE00\uFB01|I\"";
    for (int n = 0; n < 2000; n++) {
      StringBuilder noise = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        noise.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertOffsets(analysis.analyzer(view), noise.toString(), seed);
    }
  }

  private static void assertOffsets(Analyzer analyzer, String text, long seed) throws IOException {
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute position = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      int last = 0;
      while (tokens.incrementToken()) {
        String where = "'" + text + "', seed " + seed;
        assertThat(term.length()).as(where).isPositive();
        assertThat(position.getPositionIncrement()).as(where).isPositive();
        assertThat(offset.startOffset()).as(where).isBetween(last, text.length());
        assertThat(offset.endOffset()).as(where).isBetween(offset.startOffset(), text.length());
        last = offset.startOffset();
      }
      tokens.end();
    }
  }

  private List<String> stemmed(String text) {
    return analysis.terms(View.STEMMED, text);
  }

  private List<String> exact(String text) {
    return analysis.terms(View.EXACT, text);
  }
}

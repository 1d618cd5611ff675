package it.schedario.search;

import static it.schedario.search.TestDocuments.document;
import static it.schedario.search.TestDocuments.text;
import static it.schedario.search.TestRequests.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.schedario.schema.DocumentKind;
import it.schedario.search.AppliedFilter.Value;
import it.schedario.search.Interpretation.CorrectedWord;
import it.schedario.search.InvalidSearchException.Code;
import it.schedario.search.SearchDocument.FacetTerm;
import it.schedario.search.SearchPage.Hit;
import it.schedario.search.SearchRequest.Order;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every engine owes its callers beside the hits: an answer says how the question was read, and
 * one that cannot be read is refused with the place.
 */
public abstract class AnswerContract {
  private SearchIndex index;

  /** Returns an empty index that this test may fill and close. */
  protected abstract SearchIndex newIndex();

  @BeforeEach
  void open() {
    index = newIndex();
  }

  @AfterEach
  void close() {
    index.close();
  }

  // ---- relaxed or not

  @Test
  void upToThreeWords_areAllNeeded() {
    index.index(List.of(text("a", "contributo per la mensa scolastica")));

    Interpretation read = read("il contributo della mensa scolastica");

    assertThat(read).isEqualTo(new Interpretation(3, 3, List.of(), List.of(), List.of(), null));
    assertThat(read.relaxed()).isFalse();
  }

  @Test
  void longQuestion_isRelaxed_andSaysWhichWordsNothingFoundHolds() {
    index.index(
        List.of(
            text("a", "Un contributo per l'affitto dei giovani."),
            text("b", "Il laghetto delle anatre.")));

    SearchPage page = search("contributo affitto giovani laghetto montagna");

    assertThat(ids(page)).containsExactly("a");
    Interpretation read = page.interpretation();
    assertThat(read.relaxed()).isTrue();
    assertThat(read.wordsAsked()).isEqualTo(5);
    assertThat(read.wordsNeeded()).isEqualTo(3);
    assertThat(read.leftOut()).containsExactly("laghetto", "montagna");
    assertThat(read.unknown()).containsExactly("montagna");
  }

  @Test
  void wordsThatBeginAsAQuestion_areOne() {
    index.index(List.of(text("a", "i figli e il nido")));

    Interpretation read = read("come iscrivere mio figlio al nido");

    assertThat(ids(search("come iscrivere mio figlio al nido"))).containsExactly("a");
    assertThat(read.wordsAsked()).isEqualTo(3);
    assertThat(read.wordsNeeded()).isEqualTo(2);
    assertThat(read.leftOut()).containsExactly("iscrivere");
    assertThat(ids(search("iscrivere mio figlio al nido"))).isEmpty();
  }

  @Test
  void longQuestion_whoseWordsAreAllThere_isRelaxedAndLeavesNothingOut() {
    index.index(
        List.of(
            text("a", "Un contributo per l'affitto."), text("b", "Giovani e anatre, affitto.")));

    Interpretation read = read("contributo affitto giovani anatre");

    assertThat(read.relaxed()).isTrue();
    assertThat(read.leftOut()).isEmpty();
  }

  @Test
  void wordsThatMakeAQuestion_areLeftOut() {
    index.index(List.of(text("a", "Il contributo per la mensa. Vorrei.")));

    Interpretation read = read("vorrei sapere del contributo mensa");

    assertThat(read.relaxed()).isTrue();
    assertThat(read.leftOut()).containsExactly("vorrei", "sapere");
    assertThat(read.unknown()).isEmpty();
  }

  @Test
  void wordsThatMakeAQuestion_alone_areSearched() {
    index.index(List.of(text("a", "vorrei sapere")));

    SearchPage page = search("vorrei sapere");

    assertThat(ids(page)).containsExactly("a");
    assertThat(page.interpretation().relaxed()).isFalse();
  }

  @Test
  void wordMetByAnotherName_isNotLeftOut() {
    index.index(List.of(text("a", "Gli alloggi SAP: bando, graduatoria, assegnazione.")));

    assertThat(read("bando graduatoria assegnazione case popolari").leftOut()).isEmpty();
  }

  @Test
  void wordsLeftOut_areThoseOfTheDocumentsWithinTheFilter() {
    addTowns();

    for (Set<FacetName> facets : List.of(Set.<FacetName>of(), Set.of(FacetName.values()))) {
      SearchPage page =
          index.search(
              new SearchRequest(
                  "affido minori famiglie anatre",
                  Map.of(FacetName.MUNICIPALITY, Set.of("pieve")),
                  facets,
                  Order.RELEVANCE,
                  10,
                  null,
                  false));

      assertThat(ids(page)).containsExactly("p24");
      assertThat(page.interpretation().leftOut()).containsExactly("famiglie", "anatre");
      assertThat(page.interpretation().unknown()).isEmpty();
    }
  }

  @Test
  void everyPage_isReadAlike() {
    addTowns();
    TestRequests request = query("affido minori famiglie zampogna").first(1);
    SearchPage first = index.search(request.build());

    SearchPage second = index.search(request.after(first.endCursor()).build());

    assertThat(second.interpretation()).isEqualTo(first.interpretation());
    assertThat(first.interpretation().leftOut()).containsExactly("zampogna");
  }

  @Test
  void nothingFound_leavesNothingOut_andNamesWhatIsUnknown() {
    index.index(List.of(text("a", "affido dei minori")));

    Interpretation read = read("affido zampogna");

    assertThat(read.relaxed()).isFalse();
    assertThat(read.leftOut()).isEmpty();
    assertThat(read.unknown()).containsExactly("zampogna");
    assertThat(read("zampogna ciaramella organetto tamburello").leftOut()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contributo regionale nidi estivi \"fattore comune\"",
        "contributo regionale nidi estivi DD 999",
        "contributo regionale nidi estivi 2024_A03_08",
        "contributo regionale nidi estivi 12345",
        "contributo regionale nidi estivi DGR 2857/21",
      })
  void phrasesCodesNumbersAndActs_areNeverLeftOut(String typed) {
    index.index(
        List.of(
            document("a")
                .code("2024_A03_07")
                .status("contributo regionale per i nidi estivi; fattore; DD 998, DGR 2857/20")
                .build()));

    SearchPage page = search(typed);

    assertThat(page.totalCount()).isZero();
    assertThat(page.interpretation().wordsAsked()).isEqualTo(4);
    assertThat(page.interpretation().leftOut()).isEmpty();
    assertThat(page.interpretation().didYouMean()).isNull();
  }

  // ---- typing errors

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource({
    "coprogetazione, coprogettazione",
    "la COPROGETAZIONE dei servizi, la coprogettazione dei servizi",
    "\"coprogetazione sociale\", \"coprogettazione sociale\"",
    "anno:2024 dell'acoglienza diffsa!, anno:2024 dell'accoglienza diffusa!",
    "acoglienza OR servzi, accoglienza OR servizi",
  })
  void typingErrors_areReadAsTheWordsThatAreThere(String typed, String meant) {
    index.index(
        List.of(
            document("a")
                .year(2024)
                .status("la coprogettazione sociale dei servizi, l'accoglienza diffusa")
                .build()));

    Interpretation read = read(typed);

    assertThat(read.didYouMean()).isEqualTo(meant);
    assertThat(ids(search(meant))).containsExactly("a");
    assertThat(read(meant).didYouMean()).isNull();
  }

  @Test
  void correctedWord_tellsAllThatWasSearched_mostFrequentFirst() {
    index.index(
        List.of(text("a", "la mensa"), text("b", "la mensa"), text("c", "le mense, la mensa")));

    Interpretation read = read("mennsa menxe");

    assertThat(read.corrected())
        .containsExactly(
            new CorrectedWord("mennsa", List.of("mensa")),
            new CorrectedWord("menxe", List.of("mense")));
    assertThat(read.relaxed()).isFalse();
  }

  @Test
  void infinitive_isReadAsItsOtherForms_andIsNoTypingError() {
    index.index(List.of(text("a", "soluzioni coprogettate")));

    SearchPage page = search("coprogettare");

    assertThat(ids(page)).containsExactly("a");
    assertThat(page.interpretation().corrected())
        .containsExactly(new CorrectedWord("coprogettare", List.of("coprogetta*", "coprogettate")));
    assertThat(page.interpretation().didYouMean()).isNull();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"chi aiuta, l'aiuto", "anziani soli, anziani sole", "aiutate, da aiutare"})
  void otherFormOfAWord_isSearchedToo_andIsNoTypingError(String typed, String written) {
    index.index(List.of(text("a", written)));

    SearchPage page = search(typed);

    assertThat(ids(page)).containsExactly("a");
    assertThat(page.interpretation().didYouMean()).isNull();
  }

  @Test
  void wordThatNoDocumentHolds_leavesNothingToSuggest() {
    index.index(List.of(text("a", "le poste del quartiere")));

    Interpretation read = read("piste ciclabili");

    assertThat(read.unknown()).containsExactly("ciclabili");
    assertThat(read.didYouMean()).isNull();
  }

  @Test
  void typingError_isNeverReadAsAStopWord() {
    index.index(List.of(text("a", "la casa, però non il lavoro")));

    Interpretation read = read("perso casa");

    assertThat(read.unknown()).containsExactly("perso");
    assertThat(read.corrected()).isEmpty();
  }

  @Test
  void phraseWithATypingError_findsNothingAndSuggests() {
    index.index(List.of(text("a", "il fattore famiglia")));

    SearchPage page = search("\"fatore famiglia\"");

    assertThat(page.totalCount()).isZero();
    assertThat(page.interpretation().corrected()).isEmpty();
    assertThat(page.interpretation().didYouMean()).isEqualTo("\"fattore famiglia\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2857/21", "DD 999", "2024_A03_08", "B51B21000000002", "10.609.041"})
  void codesAndNumbers_areNeverCorrected(String typed) {
    index.index(
        List.of(
            document("a")
                .code("2024_A03_07")
                .status("DGR 2857/20, DD 998, CUP B51B21000000001, euro 10.609.040,00")
                .build()));

    SearchPage page = search(typed);

    assertThat(page.totalCount()).isZero();
    assertThat(page.interpretation().corrected()).isEmpty();
    assertThat(page.interpretation().didYouMean()).isNull();
  }

  @Test
  void excludedWord_isNotCorrected() {
    index.index(List.of(text("a", "minori stranieri")));

    SearchPage page = search("minori -straneri");

    assertThat(ids(page)).containsExactly("a");
    assertThat(page.interpretation().didYouMean()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "*", "!!!", "-affido", "anno:2024"})
  void queryWithoutWords_isReadAsTyped(String typed) {
    index.index(List.of(document("a").year(2024).status("affido").build()));

    assertThat(read(typed)).isEqualTo(Interpretation.AS_TYPED);
  }

  // ---- fields

  static Stream<String> fields() {
    return Stream.of(
        "anno:2023",
        "anno: 2023",
        "comune:pieve-montana",
        "comune:\"Pieve Montana\"",
        "comune:999002",
        "settore:casa",
        "settore:\"SETTORE CASA E QUARTIERI\"",
        "responsabile:\"gallo elena\"",
        "responsabile:gallo",
        "stato:corso",
        "missione:12",
        "missione:famiglia",
        "programma:12.06",
        "programma:casa",
        "tipo:BUDGET_LINE",
        "tipo:riga",
        "atto:\"DGR 2857/20\"",
        "atto:dgr:2857/2020");
  }

  @ParameterizedTest
  @MethodSource("fields")
  void eachField_filters(String typed) {
    addFields();

    assertThat(ids(search(typed))).containsExactly("b");
    assertThat(ids(search("-" + typed))).containsExactly("a");
  }

  @Test
  void filters_areToldAsTheyWereUnderstood() {
    addFields();

    SearchPage page =
        index.search(
            query("affido settore:casa -anno:2024 -atto:\"DGR 1/2020\"")
                .filter(FacetName.MUNICIPALITY, "999002")
                .build());

    assertThat(page.filters())
        .containsExactly(
            filter(FacetName.MUNICIPALITY, false, "pieve-montana", "Pieve Montana"),
            filter(FacetName.SECTOR, false, "SETTORE CASA E QUARTIERI", "SETTORE CASA E QUARTIERI"),
            filter(FacetName.YEAR, true, "2024", "2024"),
            filter(FacetName.ACT, true, "dgr:1/2020", "DGR 1/2020"));
    assertThat(search("affido").filters()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "affido anno:1999 | 7 | year '1999' does not exist; known are 2023, 2024",
        "comune:atlantide | 0 | municipality 'atlantide' does not exist;"
            + " known are borgo, pieve-montana",
        "x -settore:mare | 3 | sector 'mare' does not exist;"
            + " known are SETTORE CASA E QUARTIERI, WELFARE",
        "missione:99 | 0 | mission '99' does not exist; known are 01, 12",
        "programma:99 | 0 | programme '99' does not exist; known are 01.11, 12.06",
        "responsabile:nessuno | 0 | officer 'nessuno' does not exist;"
            + " known are GALLO ELENA, MORO LUCIA",
        "atto:99 | 0 | act '99' does not exist; known are dgr:1/2020, dgr:2857/2020",
        "a OR stato:ignoto | 5 | state 'ignoto' does not exist; known are Concluso, In Corso",
      })
  void unknownValueOfAField_isRefusedWithThePlaceAndWhatExists(
      String typed, int offset, String message) {
    addFields();

    InvalidSearchException error = refusal(typed);

    assertThat(error.code()).isEqualTo(Code.UNKNOWN_FILTER_VALUE);
    assertThat(error).hasMessage(message);
    assertThat(error.offset()).isEqualTo(offset);
    assertThat(error.allowed()).hasSize(2);
  }

  // ---- what cannot be read

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OR affido | 0",
        "affido OR | 7",
        "affido OR -minori | 7",
        "affido anno: | 7",
        "affi*do | 4",
        "\uD83D\uDE00 affi*do | 7",
      })
  void unreadableQuery_isRefusedWithThePlace(String typed, int offset) {
    InvalidSearchException error = refusal(typed);

    assertThat(error.code()).isEqualTo(Code.INVALID_QUERY);
    assertThat(error.offset()).isEqualTo(offset);
    assertThat(error).hasMessageContaining("character " + (offset + 1));
  }

  static Stream<String> huge() {
    return Stream.of(
        "x".repeat(100_000),
        "a OR ".repeat(10_000) + "b",
        "-a ".repeat(10_000),
        "\"".repeat(100_000),
        "(".repeat(100_000),
        "*".repeat(100_000),
        "\u0000".repeat(100_000),
        "\uD83D\uDE00".repeat(50_000));
  }

  @ParameterizedTest
  @MethodSource("huge")
  @Timeout(5)
  void queryOfHundredKilobytes_isRefusedAtOnce(String typed) {
    InvalidSearchException error = refusal(typed);

    assertThat(error.code()).isEqualTo(Code.INVALID_QUERY);
    assertThat(error.offset()).isEqualTo(2000);
    assertThat(error).hasMessageEndingWith("characters, at most 2000 are allowed");
  }

  static Stream<String> largest() {
    return Stream.of(
        // The longest words there are, none of which is in the index.
        "affidamentz".repeat(181),
        ("z".repeat(250) + " ").repeat(7),
        "abcdefghijklmnopqrst uvwxyzabcdefghij ".repeat(32),
        "affixx OR ".repeat(63) + "affixx",
        "\"affixx minorx\" ".repeat(64),
        "a* ".repeat(64),
        "-a* ".repeat(64),
        "anno:2024 ".repeat(64),
        "DGR 2857/20 ".repeat(32),
        "2024 A03 07 ".repeat(21),
        "\uD83D\uDE00 ".repeat(64),
        "di ".repeat(64),
        "* ".repeat(64),
        "\"" + "\u0007\u0000".repeat(900));
  }

  @ParameterizedTest
  @MethodSource("largest")
  @Timeout(10)
  void largestQueries_areAnswered(String typed) {
    index.index(List.of(document("a").year(2024).status("affido dei minori, DGR 2857/20").build()));

    assertThat(search(typed).totalCount()).isBetween(0L, 1L);
  }

  // ---- arranging and reading

  private void addTowns() {
    FacetTerm borgo = new FacetTerm("borgo", "Borgo San Martino al Lago");
    FacetTerm pieve = new FacetTerm("pieve", "Pieve Montana");
    index.index(
        List.of(
            document("b24")
                .facet(FacetName.MUNICIPALITY, borgo)
                .status("affido dei minori nelle famiglie, anatre")
                .build(),
            document("p24")
                .facet(FacetName.MUNICIPALITY, pieve)
                .status("affido dei minori")
                .build()));
  }

  private void addFields() {
    index.index(
        List.of(
            document("a")
                .year(2024)
                .town("borgo", "Borgo San Martino al Lago", "999001")
                .facet(FacetName.SECTOR, "WELFARE")
                .facet(FacetName.OFFICER, "MORO LUCIA")
                .facet(FacetName.STATE, "Concluso")
                .facet(FacetName.MISSION, new FacetTerm("01", "Servizi istituzionali"))
                .facet(FacetName.PROGRAMME, new FacetTerm("01.11", "Altri servizi generali"))
                .facet(FacetName.KIND, new FacetTerm(sheet(), "Scheda obiettivo"))
                .status("affido, DGR 1/2020")
                .build(),
            document("b")
                .year(2023)
                .town("pieve-montana", "Pieve Montana", "999002")
                .facet(FacetName.SECTOR, "SETTORE CASA E QUARTIERI")
                .facet(FacetName.OFFICER, "GALLO ELENA")
                .facet(FacetName.STATE, "In Corso")
                .facet(FacetName.MISSION, new FacetTerm("12", "Diritti sociali e famiglia"))
                .facet(FacetName.PROGRAMME, new FacetTerm("12.06", "Diritto alla casa"))
                .facet(
                    FacetName.KIND,
                    new FacetTerm(DocumentKind.BUDGET_LINE.name(), "Riga di bilancio"))
                .status("affido, DGR 2857/20")
                .build()));
  }

  private static String sheet() {
    return DocumentKind.OBJECTIVE_SHEET.name();
  }

  private static AppliedFilter filter(
      FacetName name, boolean excluded, String value, String label) {
    return new AppliedFilter(name, List.of(new Value(value, label)), List.of(), false, excluded);
  }

  private SearchPage search(String typed) {
    return index.search(query(typed).build());
  }

  private Interpretation read(String typed) {
    return search(typed).interpretation();
  }

  private InvalidSearchException refusal(String typed) {
    return catchThrowableOfType(InvalidSearchException.class, () -> search(typed));
  }

  private static List<String> ids(SearchPage page) {
    return page.hits().stream().map(Hit::id).toList();
  }
}

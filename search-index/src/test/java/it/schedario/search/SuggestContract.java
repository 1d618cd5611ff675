package it.schedario.search;

import static it.schedario.search.TestDocuments.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.schedario.search.InvalidSearchException.Code;
import it.schedario.search.Suggestion.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine owes its callers of suggestions while somebody types. */
public abstract class SuggestContract {
  private SearchIndex index;

  /** Returns an empty index that this test may fill and close. */
  protected abstract SearchIndex newIndex();

  @BeforeEach
  void open() {
    index = newIndex();
    index.index(
        List.of(
            document("nidi23")
                .year(2023)
                .code("2023_S08_01")
                .title("Gestione degli asili nido comunali")
                .facet(FacetName.SECTOR, "SERVIZI EDUCATIVI")
                .facet(FacetName.OFFICER, "Bianchi Anna")
                .status("L'attività dei nidi è continuata come da DGR n. 2857/20.")
                .build(),
            document("nidi24")
                .year(2024)
                .code("2024_S08_01")
                .title("Gestione degli asili nido comunali")
                .facet(FacetName.SECTOR, "SERVIZI EDUCATIVI")
                .status("ATTIVITA' regolare; le famiglie hanno risposto alla DGR 2857/2020.")
                .build(),
            document("affido24")
                .year(2024)
                .code("2024_S09_02")
                .title("Promozione dell'affido familiare")
                .facet(FacetName.SECTOR, "SERVIZI SOCIALI")
                .status(
                    "Attività con le famiglie; citata la DGR 28/2021. Alloggi S.A.P. assegnati.")
                .build()));
  }

  @AfterEach
  void close() {
    index.close();
  }

  // ---- what is suggested

  @Test
  void suggest_inAnEmptyIndex_isEmpty() {
    index.delete(Set.of("nidi23", "nidi24", "affido24"));

    assertThat(suggest("asi")).isEmpty();
  }

  @Test
  void suggest_aWord_isCompletedAsPrinted_andCountsItsDocuments() {
    assertThat(suggest("attiv")).contains(new Suggestion("attività", Kind.TERM, 3, null));
  }

  @Test
  void suggest_aSecondWord_isCompletedAmongTheDocumentsOfTheFirst() {
    assertThat(ofKind(Kind.TERM, "affido fam"))
        .containsExactly(
            new Suggestion("affido famiglie", Kind.TERM, 1, null),
            new Suggestion("affido familiare", Kind.TERM, 1, null));
    assertThat(ofKind(Kind.TERM, "nido fam"))
        .containsExactly(new Suggestion("nido famiglie", Kind.TERM, 1, null));
  }

  @Test
  void suggest_aTitleOfSeveralDocuments_countsThem_andNamesNone() {
    assertThat(suggest("asili ni"))
        .contains(new Suggestion("Gestione degli asili nido comunali", Kind.TITLE, 2, null));
  }

  @Test
  void suggest_aTitleOfOneDocument_namesIt() {
    assertThat(suggest("aff"))
        .contains(new Suggestion("Promozione dell'affido familiare", Kind.TITLE, 1, "affido24"));
  }

  @Test
  void suggest_offices_byAnyOfTheirWords() {
    assertThat(ofKind(Kind.OFFICE, "serv"))
        .containsExactly(
            new Suggestion("SERVIZI EDUCATIVI", Kind.OFFICE, 2, null),
            new Suggestion("SERVIZI SOCIALI", Kind.OFFICE, 1, null));
    assertThat(ofKind(Kind.OFFICE, "soc"))
        .containsExactly(new Suggestion("SERVIZI SOCIALI", Kind.OFFICE, 1, null));
    assertThat(ofKind(Kind.OFFICER, "anna"))
        .containsExactly(new Suggestion("Bianchi Anna", Kind.OFFICER, 1, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dgr 28", "DGR n. 28", "D.G.R. 28", "dgr 28"})
  void suggest_anActTypedHalf_suggestsTheActs(String typed) {
    assertThat(suggest(typed))
        .startsWith(new Suggestion("DGR 2857/2020", Kind.ACT, 2, null))
        .contains(new Suggestion("DGR 28/2021", Kind.ACT, 1, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024_S09", "2024 s09", "2024-s09-02", "s09", "2024s09"})
  void suggest_aCodeInWhateverForm_suggestsIt(String typed) {
    assertThat(ofKind(Kind.CODE, typed))
        .containsExactly(new Suggestion("2024_S09_02", Kind.CODE, 1, "affido24"));
  }

  // ---- what is forgiven

  @ParameterizedTest
  @CsvSource({
    "attivita, attività",
    "ATTIVITÀ, attività",
    "dell'attiv, dell'attività",
    "l’attivi, l’attività",
    "attivita', attività"
  })
  void suggest_accentsCapitalsAndApostrophes_areForgiven(String typed, String suggested) {
    assertThat(ofKind(Kind.TERM, typed)).extracting(Suggestion::text).contains(suggested);
  }

  @ParameterizedTest
  @ValueSource(strings = {"affido fam", "l'affido fam", "dell’affido di fam", "AFFIDO  fam"})
  void suggest_articlesOfTheTyped_neednotStandInTheTitle(String typed) {
    assertThat(ofKind(Kind.TITLE, typed))
        .extracting(Suggestion::documentId)
        .containsExactly("affido24");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "?!", "...", "xyzw", "\u0000", "😀", "(.*", "a|zz\\"})
  void suggest_nothingThatIsThere_isEmptyAndNoError(String typed) {
    assertThat(suggest(typed)).isEmpty();
  }

  @Test
  void suggest_wordsInAnotherOrder_areNoBeginningOfTheTitle() {
    assertThat(ofKind(Kind.TITLE, "nido asi")).isEmpty();
  }

  // ---- order and bounds

  @Test
  void suggest_isTheBestOfEachKindInTurn() {
    assertThat(suggest("s")).extracting(Suggestion::kind).startsWith(Kind.OFFICE, Kind.CODE);
    assertThat(suggest("a", 3))
        .extracting(Suggestion::kind)
        .containsExactly(Kind.TERM, Kind.TITLE, Kind.OFFICER);
  }

  @Test
  void suggest_whatBeginsAsTyped_comesBeforeWhatIsMoreFrequent() {
    index.index(List.of(document("nido").title("Nidi estivi").build()));

    assertThat(ofKind(Kind.TITLE, "nid"))
        .extracting(Suggestion::text)
        .containsExactly("Nidi estivi", "Gestione degli asili nido comunali");
  }

  @Test
  void suggest_isBounded() {
    assertThat(suggest("a", 2)).hasSize(2);
    assertThat(suggest("a", 0)).isEmpty();
    assertThatThrownBy(() -> suggest("a", SuggestRequest.MAX_FIRST + 1))
        .isInstanceOfSatisfying(
            InvalidSearchException.class,
            e -> assertThat(e.code()).isEqualTo(Code.INVALID_PAGE_SIZE));
    assertThatThrownBy(() -> suggest("a".repeat(2001)))
        .isInstanceOfSatisfying(
            InvalidSearchException.class, e -> assertThat(e.code()).isEqualTo(Code.INVALID_QUERY));
  }

  @Test
  void suggest_aLongText_goesByItsEnd() {
    assertThat(ofKind(Kind.TITLE, "vorrei sapere ".repeat(100) + "a b c d e f g asi")).isEmpty();
    assertThat(suggest("ab ".repeat(600) + "nid")).isNotNull();
  }

  @Test
  void suggest_withAFilter_countsItsDocumentsOnly() {
    SearchFilter filter = SearchFilter.of(Map.of(FacetName.YEAR, Set.of("2023")));

    List<Suggestion> found = index.suggest(new SuggestRequest("asili ni", filter, 10));

    assertThat(found)
        .containsExactly(
            new Suggestion("asili nidi", Kind.TERM, 1, null),
            new Suggestion("Gestione degli asili nido comunali", Kind.TITLE, 1, "nidi23"),
            new Suggestion("asili nido", Kind.TERM, 1, null));
  }

  @Test
  void suggest_withAFilterOfTheSameFacet_suggestsNoOther() {
    SearchFilter filter = SearchFilter.of(Map.of(FacetName.SECTOR, Set.of("SERVIZI SOCIALI")));

    assertThat(index.suggest(new SuggestRequest("servizi", filter, 10)))
        .extracting(Suggestion::text)
        .containsExactly("SERVIZI SOCIALI");
  }

  @Test
  void suggest_withAFilterOnWhatDoesNotExist_saysWhatDoes() {
    SearchFilter filter = SearchFilter.of(Map.of(FacetName.YEAR, Set.of("1999")));

    assertThatThrownBy(() -> index.suggest(new SuggestRequest("asi", filter, 10)))
        .isInstanceOfSatisfying(
            InvalidSearchException.class,
            e -> assertThat(e.allowed()).containsExactly("2023", "2024"));
  }

  @Test
  void suggest_afterAnUpdate_knowsTheNewTextOnly() {
    index.index(List.of(document("affido24").version(2).title("Centro per le famiglie").build()));

    assertThat(suggest("affid")).isEmpty();
    assertThat(suggest("cent")).isNotEmpty();
  }

  private List<Suggestion> suggest(String typed) {
    return suggest(typed, 20);
  }

  private List<Suggestion> suggest(String typed, int first) {
    return index.suggest(new SuggestRequest(typed, SearchFilter.NONE, first));
  }

  private List<Suggestion> ofKind(Kind kind, String typed) {
    return suggest(typed).stream().filter(found -> found.kind() == kind).toList();
  }
}

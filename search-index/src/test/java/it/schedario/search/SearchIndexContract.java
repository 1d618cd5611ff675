package it.schedario.search;

import static it.schedario.search.TestDocuments.document;
import static it.schedario.search.TestDocuments.text;
import static it.schedario.search.TestRequests.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import it.schedario.search.InvalidSearchException.Code;
import it.schedario.search.SearchDocument.FacetTerm;
import it.schedario.search.SearchDocument.Passage;
import it.schedario.search.SearchDocument.Weight;
import it.schedario.search.SearchPage.Evidence;
import it.schedario.search.SearchPage.Facet;
import it.schedario.search.SearchPage.FacetValue;
import it.schedario.search.SearchPage.Hit;
import it.schedario.search.SearchRequest.Order;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine behind {@link SearchIndex} owes its callers. */
public abstract class SearchIndexContract {
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

  // ---- kinds of documents beside each other

  @ParameterizedTest
  @ValueSource(strings = {"38.15.6", "38/15/6", "38 15 6", "38-15-6", "capitolo 38.15.6"})
  void search_aChapterInAnyForm_findsItsLine(String query) {
    index.index(
        List.of(
            SearchDocuments.of(TestBudgets.line("38.15.6", "Rette", "10.00"), 1),
            SearchDocuments.of(TestBudgets.line("38.1.56", "Rette", "10.00"), 1),
            SearchDocuments.of(TestBudgets.line("381.5.6", "Rette", "10.00"), 1)));

    assertThat(search(query).hits())
        .extracting(Hit::id)
        .containsExactly("castelverde-ticino:2024:budget:1.B:38.15.6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.609.040,00", "10.609.040", "10609040", "previsione 10.609.040"})
  void search_anAmountInAnyForm_findsItsLine(String query) {
    index.index(
        List.of(
            SearchDocuments.of(TestBudgets.line("1.1.0", "Rette", "10609040.00"), 1),
            SearchDocuments.of(TestBudgets.line("1.2.0", "Rette", "10609041.00"), 1)));

    SearchPage page = search(query);

    assertThat(page.hits())
        .extracting(Hit::id)
        .containsExactly("castelverde-ticino:2024:budget:1.B:1.1.0");
    assertThat(page.hits().get(0).evidence().get(0).text()).isEqualTo("10.609.040,00");
  }

  @Test
  void search_aTargetOfTheAgenda_findsTheProgramme_notAChapterOfTheSameDigits() {
    index.index(
        List.of(
            SearchDocuments.of(TestBudgets.line("16.1.0", "Rette", "16.10"), 1),
            SearchDocuments.of(TestBudgets.line("161.0", "Rette", "1610.00"), 1),
            SearchDocuments.of(TestBudgets.programme("Infanzia", "Il nido."), 1)));

    assertThat(search("16.10").hits().get(0).id())
        .isEqualTo("castelverde-ticino:2024:dup:Infanzia");
    assertThat(search("16.10").hits())
        .extracting(Hit::id)
        .doesNotContain("castelverde-ticino:2024:budget:1.B:161.0");
  }

  @Test
  void search_aLongProgrammeAboutIt_comesBeforeLinesThatNameIt() {
    List<SearchDocument> documents = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      documents.add(
          SearchDocuments.of(TestBudgets.line("38." + i + ".0", "Rette e quote", "5.00"), 1));
    }
    documents.add(SearchDocuments.of(TestBudgets.line("38.61.0", "Badanti", "5.00"), 1));
    String text =
        "Il servizio accompagna le famiglie che cercano una persona fidata. ".repeat(30)
            + "Lo sportello ha un elenco di badanti. ".repeat(10);
    documents.add(SearchDocuments.of(TestBudgets.programme("Famiglie", text), 1));
    index.index(documents);

    assertThat(search("badanti").hits())
        .extracting(Hit::id)
        .containsExactly(
            "castelverde-ticino:2024:dup:Famiglie", "castelverde-ticino:2024:budget:1.B:38.61.0");
  }

  @Test
  void search_wordsOfAnOfficialName_putTheTextsThatSayThemFirst() {
    index.index(
        List.of(
            SearchDocuments.of(TestBudgets.line("1.1.0", "Rette", "5.00"), 1),
            SearchDocuments.of(TestBudgets.line("1.2.0", "Rette", "5.00"), 1),
            SearchDocuments.of(
                TestBudgets.programme(
                    "Famiglie", "Gli asili del Comune. Il nido di via Verdi apre.".repeat(20)),
                1)));

    SearchPage page = search("asili nido");

    assertThat(page.totalCount()).isEqualTo(3);
    assertThat(page.hits().get(0).id()).isEqualTo("castelverde-ticino:2024:dup:Famiglie");
  }

  // ---- an empty index

  @Test
  void emptyIndex_anyQuery_findsNothing() {
    SearchPage page = search("affido");

    assertThat(page.totalCount()).isZero();
    assertThat(page.hits()).isEmpty();
    assertThat(page.endCursor()).isNull();
    assertThat(page.hasNextPage()).isFalse();
  }

  @Test
  void emptyIndex_facets_areEmpty() {
    assertThat(search("").facets())
        .hasSize(FacetName.values().length)
        .allSatisfy(facet -> assertThat(facet.values()).isEmpty());
  }

  @Test
  void emptyIndex_filter_saysThatNothingIsThere() {
    assertThatThrownBy(() -> index.search(query("").filter(FacetName.SECTOR, "CASA").build()))
        .isInstanceOf(InvalidSearchException.class)
        .hasMessage("sector 'CASA' does not exist; no document has one yet");
  }

  @Test
  void emptyIndex_hasNoVersions() {
    assertThat(index.versions()).isEmpty();
  }

  // ---- writing

  @Test
  void index_sameIdTwice_keepsOne() {
    add(text("a", "affido dei minori"));
    add(text("a", "mensa scolastica"));

    assertThat(ids("")).containsExactly("a");
    assertThat(ids("affido")).isEmpty();
    assertThat(ids("mensa")).containsExactly("a");
  }

  @Test
  void index_olderVersion_doesNotReplaceNewer() {
    add(document("a").version(5).status("nuovo testo").build());
    add(document("a").version(4).status("vecchio testo").build());

    assertThat(ids("nuovo")).containsExactly("a");
    assertThat(index.versions()).containsExactly(Map.entry("a", 5L));
  }

  @Test
  void index_sameVersionAgain_replaces() {
    add(document("a").version(5).status("prima stesura").build());
    add(document("a").version(5).status("seconda stesura").build());

    assertThat(ids("seconda")).containsExactly("a");
  }

  @Test
  void index_twoVersionsInOneCall_keepsTheNewer() {
    add(
        document("a").version(2).status("nuovo testo").build(),
        document("a").version(1).status("vecchio testo").build());

    assertThat(ids("nuovo")).containsExactly("a");
    assertThat(index.versions()).containsExactly(Map.entry("a", 2L));
  }

  @Test
  void index_documentWithoutPassages_isCountedAndListed() {
    add(document("a").build());

    assertThat(ids("")).containsExactly("a");
  }

  @Test
  void delete_someIds_removesThemAndTheirPassages() {
    add(text("a", "affido"), text("b", "affido"));

    index.delete(List.of("a", "unknown"));

    assertThat(ids("affido")).containsExactly("b");
    assertThat(index.versions()).containsOnlyKeys("b");
  }

  @Test
  void rebuild_replacesTheWholeContent() {
    add(text("old", "affido"));

    index.rebuild(feed -> feed.accept(text("new", "affido")));

    assertThat(ids("affido")).containsExactly("new");
    assertThat(index.versions()).containsOnlyKeys("new");
  }

  @Test
  void rebuild_whileItRuns_searchesSeeTheOldContent() {
    add(text("old", "affido"));
    List<String> seen = new ArrayList<>();

    index.rebuild(
        feed -> {
          feed.accept(text("new", "affido"));
          seen.addAll(ids("affido"));
        });

    assertThat(seen).containsExactly("old");
  }

  @Test
  void rebuild_feedThrows_keepsTheOldContentAndGoesOn() {
    add(text("old", "affido"));

    assertThatThrownBy(
            () ->
                index.rebuild(
                    feed -> {
                      feed.accept(text("new", "affido"));
                      throw new IllegalStateException("store went away");
                    }))
        .hasMessage("store went away");

    assertThat(ids("affido")).containsExactly("old");
    add(text("later", "affido"));
    assertThat(ids("affido")).containsExactlyInAnyOrder("old", "later");
  }

  // ---- what matches

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource({
    "anziano, servizi per gli anziani fragili",
    "bandi, un bando di gara",
    "l'attivita, le ATTIVITA' sportive",
    "attività, I'attivita dello sportello",
    "dell’accoglienza, di accoglienza diffusa",
    "CITTA', la città che legge",
    "città, LA CITTA' METROPOLITANA",
    "S.A.P., alloggi SAP",
    "SAP, alloggi S.A.P. del Comune",
    "pippi, il programma P.I.P.P.I. prosegue",
    "coprogettazione, una co-progettazione con le reti",
    "co-progettazione, la coprogettazione dei servizi",
    "Ferraris, FERRARIS_Abitare e quartieri",
    "perseguire, perse\u00ADguire il fine",
  })
  void word_inAnotherForm_finds(String typed, String written) {
    add(text("a", written), text("b", "tutt'altro"));

    assertThat(ids(typed)).containsExactly("a");
  }

  @Test
  void affido_isNotAffidamento() {
    add(text("a", "affido familiare"), text("b", "affidamento del servizio"));

    assertThat(ids("affido")).containsExactly("a");
  }

  @Test
  void upToThreeWords_allMustMatch_whereverTheyStandInTheDocument() {
    add(
        document("all")
            .title("Sostegno alla locazione")
            .status("Un avviso.")
            .note("Prorogato.")
            .build(),
        document("two").title("Sostegno alla locazione").build());

    assertThat(ids("sostegno locazione prorogato")).containsExactly("all");
  }

  @Test
  void longQuestion_mostOfItsWordsAreEnough_moreIsBetter() {
    add(
        text("most", "Un contributo per l'affitto della casa."),
        text("all", "Come avere un contributo per pagare l'affitto della casa."),
        text("one", "La casa della musica."));

    assertThat(ids("come posso avere un contributo per pagare l'affitto"))
        .containsExactly("all", "most");
  }

  @Test
  void phrase_findsTheseWordsInThisOrderAndForm() {
    add(
        text("a", "Il fattore famiglia si applica."),
        text("b", "La famiglia è un fattore."),
        text("c", "I fattori famiglia."));

    assertThat(ids("\"fattore famiglia\"")).containsExactly("a");
    assertThat(ids("“fattore famiglia”")).containsExactly("a");
  }

  @Test
  void phrase_doesNotReachFromOneFieldIntoTheNext() {
    add(document("a").plan("si applica il fattore").status("famiglia per famiglia").build());

    assertThat(ids("\"fattore famiglia\"")).isEmpty();
  }

  @Test
  void phrase_isFoundWhereANarrativeWasCutIntoPassages() {
    add(
        document("a")
            .passage(status(0, "Si applica il fattore"))
            .passage(status(22, "famiglia in tutti i servizi."))
            .build());

    assertThat(ids("\"fattore famiglia\"")).containsExactly("a");
  }

  @Test
  void excludedWord_removesItsDocuments_inAnyForm() {
    add(
        text("a", "minori in affido"),
        text("b", "minori stranieri"),
        document("c").title("Un minore straniero").build());

    assertThat(ids("minori -stranieri")).containsExactly("a");
  }

  @Test
  void excludedWordAlone_findsAllOthers() {
    add(text("a", "minori"), text("b", "anziani"));

    assertThat(ids("-minori")).containsExactly("b");
  }

  @Test
  void or_eitherIsEnough_andBindsCloserThanWords() {
    add(
        text("a", "contributo per gli arredi"),
        text("b", "contributo per i libri"),
        text("c", "libri"));

    assertThat(ids("contributo arredi OR libri")).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void prefix_findsWordsThatBeginSo() {
    add(
        text("a", "la coprogettazione"),
        text("b", "soluzioni coprogettate"),
        text("c", "progetto"));

    assertThat(ids("coprog*")).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void synonym_findsTheOtherName_afterTheNameTyped() {
    add(
        text("other", "Si assegnano gli alloggi SAP ai richiedenti."),
        text("same", "Si assegnano le case popolari ai richiedenti."),
        text("none", "Una casa di riposo molto popolare."));

    assertThat(ids("case popolari").subList(0, 1)).containsExactly("same");
    assertThat(ids("case popolari")).contains("other");
  }

  @Test
  void heading_isFoundWithTheNameThatStandsUnderIt() {
    add(
        document("a").name("portfolio", "Assessorato", "FERRARIS_Abitare").build(),
        document("b").status("Ferraris era assente").build());

    assertThat(ids("assessore Ferraris")).containsExactly("a");
  }

  // ---- codes, numbers, acts: never relaxed, never corrected

  @ParameterizedTest
  @ValueSource(strings = {"2024_A03_07", "2024_a03_07", "2024 A03 07", "2024-A03-07", "2024A0307"})
  void code_isFoundInAnyWrittenForm(String typed) {
    add(document("a").code("2024_A03_07").build(), document("b").code("2024_A03_08").build());

    assertThat(ids(typed)).containsExactly("a");
  }

  @Test
  void code_comesBeforeItsMention() {
    add(
        text("mention", "Si veda 2024_A03_07. Poi 2024_A03_07."),
        document("own").code("2024_A03_07").build());

    assertThat(ids("2024_A03_07")).containsExactly("own", "mention");
  }

  @Test
  void code_thatDoesNotExist_findsNothing() {
    add(document("a").code("2024_A03_01").build(), document("b").code("2023_A03_10").build());

    assertThat(ids("2024_A03_10")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DGR 2857/20, true",
    "DGR n. 2857/2020, true",
    "d.g.r. 2857/20, true",
    "2857, true",
    "DGR 2858/20, false",
    "DGR 285/20, false",
  })
  void act_isFoundByItsNumber(String typed, boolean found) {
    add(text("a", "come prevede la DGR 2857/20 per i nidi"));

    assertThat(ids(typed).contains("a")).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "D.Lgs. 36/2023",
        "D. Lgs. n. 36 del 2023",
        "decreto legislativo 36/2023",
        "decreto legislativo 31 marzo 2023, n. 36",
        "dlgs 36/23",
        "dlgs 36",
        "atto:dlgs:36/2023",
        "atto:\"d.lgs. n. 36/2023\"",
      })
  void act_isFoundInAnyWrittenForm_andShownWhereItIsCited(String typed) {
    add(
        text("a", "Nel 2023 le 36 gare. Ai sensi del D. Lgs. n. 36 del 31/03/2023 si procede."),
        text("b", "secondo il D.Lgs. 37/2023 e 36 avvisi del 2023"));

    SearchPage page = search(typed);

    assertThat(page.hits()).extracting(Hit::id).containsExactly("a");
    assertThat(marked(page.hits().get(0).evidence().get(0)))
        .isEqualTo("Nel 2023 le 36 gare. Ai sensi del [D. Lgs. n. 36 del 31/03/2023] si procede.");
  }

  @Test
  void act_amongOtherWords_isRequiredAndTheyAreToo() {
    add(
        text("a", "nidi gratis con la delibera G.C. n. 279 del 3/12/2024"),
        text("b", "nidi gratis con la delibera G.C. n. 278 del 3/12/2024"),
        text("c", "mense con la delibera G.C. n. 279 del 3/12/2024"));

    assertThat(ids("nidi gratis delibera GC 279 del 2024")).containsExactly("a");
    assertThat(ids("-atto:\"GC 279/2024\"")).containsExactly("b");
    assertThat(ids("nidi OR atto:\"GC 279/2024\"")).containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void act_namedLessExactly_findsThoseItMayMean() {
    add(
        text("a", "si veda GC n. 279/2024"),
        text("b", "si veda GC n. 279/2023"),
        text("c", "si veda CC n. 279/2024"));

    assertThat(ids("GC 279")).containsExactlyInAnyOrder("a", "b");
    assertThat(ids("delibera 279/2024")).containsExactlyInAnyOrder("a", "c");
    assertThat(ids("atto:279")).containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void act_thatNoDocumentCites_isNotFoundInItsParts() {
    add(text("a", "la DD 998/2024 e altre 999 domande del 2024"));

    assertThat(ids("DD 999")).isEmpty();
    assertThat(ids("DD 999/2024")).isEmpty();
    assertThat(ids("DD 998/2023")).isEmpty();
    assertThat(ids("determinazione n. 998 del 2024")).containsExactly("a");
    assertThatThrownBy(() -> ids("atto:\"DD 999/2024\""))
        .hasMessage("act 'DD 999/2024' does not exist; known are dd:998/2024");
    assertThatThrownBy(() -> ids("atto:99")).isInstanceOf(InvalidSearchException.class);
  }

  @Test
  void actsInAList_areEachFound() {
    add(text("a", "atti DI 2024-93, 455, 588"), text("b", "atti DI 2024-94, 456"));

    assertThat(ids("DI 2024-455")).containsExactly("a");
    assertThat(ids("DI 2024-93,588")).containsExactly("a");
    assertThat(marked(search("DI 2024-588").hits().get(0).evidence().get(0)))
        .isEqualTo("atti DI 2024-93, 455, [588]");
  }

  @Test
  void actFacet_countsActsHoweverTheyAreWritten() {
    add(
        text("a", "la DGR 2857/20; ancora la DGR n. 2857/2020"),
        text("b", "la D.G.R. n. XI/2857 del 18/02/2020"),
        text("c", "la DGR 1/2020"));

    SearchPage page = index.search(query("").filter(FacetName.ACT, "dgr:2857/2020").build());

    assertThat(page.hits()).extracting(Hit::id).containsExactlyInAnyOrder("a", "b");
    assertThat(facet(page, FacetName.ACT).values())
        .containsExactly(
            new FacetValue("dgr:2857/2020", "DGR 2857/2020", 2, true),
            new FacetValue("dgr:1/2020", "DGR 1/2020", 1, false));
  }

  @Test
  void number_inALongQuestion_isNeverRelaxed() {
    add(text("a", "contributo regionale per i nidi estivi secondo DD 998"));

    assertThat(ids("contributo regionale per i nidi estivi secondo DD 999")).isEmpty();
    assertThat(ids("contributo regionale per i nidi invernali secondo DD 998"))
        .containsExactly("a");
  }

  @Test
  void amount_isFoundWithAndWithoutDecimalsAndPoints() {
    add(text("a", "spesa di 10.609.040,00 euro"), text("b", "spesa di 10.609.041,00 euro"));

    assertThat(ids("10.609.040")).containsExactly("a");
    assertThat(ids("10609040")).containsExactly("a");
    assertThat(ids("10.609.040,00")).containsExactly("a");
  }

  @Test
  void typingError_findsTheWordThatWasMeant() {
    add(text("a", "la coprogettazione dei servizi"), text("b", "la programmazione"));

    assertThat(ids("coprogetazione")).containsExactly("a");
  }

  @Test
  void infinitive_findsTheNounAndTheParticiple() {
    add(
        text("a", "la coprogettazione"),
        text("b", "soluzioni co-progettate"),
        text("c", "progetto"));

    assertThat(ids("coprogettare")).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void shortWords_areNotCorrected() {
    add(text("a", "la rete"));

    assertThat(ids("ret")).isEmpty();
  }

  @Test
  void wordThatOccurs_isNotTakenForATypingError() {
    add(text("a", "la rete dei servizi"), text("b", "le rate del mutuo"));

    assertThat(ids("rete")).containsExactly("a");
  }

  // ---- order

  @Test
  void relevance_titleOverNarrativeOverNote() {
    add(
        document("note").title("Altro").note("affido").build(),
        document("narrative").title("Altro").status("affido").build(),
        document("title").title("affido").status("Altro").build());

    assertThat(ids("affido")).containsExactly("title", "narrative", "note");
  }

  @Test
  void relevance_whatACardSaysOverTextOfAPage() {
    String said = "Prosegue l'affido familiare dei minori";
    add(
        document("field").title("Altro").status(said).build(),
        document("note").title("Altro").note(said).build(),
        document("page").title("Altro").page(0, said).build(),
        text("other", "un altro testo"));

    assertThat(ids("affido familiare")).containsExactly("field", "note", "page");
    assertThat(ids("affido")).containsExactly("field", "note", "page");
  }

  @Test
  void relevance_whatACardSaysOnce_overAPageThatSaysItOverAndOver() {
    String often = "affido familiare ".repeat(30);
    add(
        document("field").title("Altro").status("Prosegue l'affido familiare dei minori").build(),
        document("page").title("Altro").page(0, often).page(1, often).page(2, often).build());

    assertThat(ids("affido familiare")).containsExactly("field", "page");
    assertThat(ids("affido")).containsExactly("field", "page");
  }

  @Test
  void relevance_pageText_wordsInOneParagraphOverWordsScattered() {
    add(
        document("scattered").page(0, "il canone è alto").page(1, "un testo concordato").build(),
        document("together").page(0, "un testo è alto").page(1, "il canone concordato").build());

    assertThat(ids("canone concordato")).containsExactly("together", "scattered");
  }

  @Test
  void evidence_ofAFieldComesBeforeTheSameWordsOfThePage() {
    add(
        document("a")
            .page(0, "Affido dei minori 70% annuale")
            .status("Si estende l'affido dei minori alle famiglie della valle")
            .build());

    assertThat(only(search("affido minori")).evidence())
        .extracting(Evidence::section)
        .containsExactly("Stato di attuazione", "Testo della pagina");
  }

  @Test
  void relevance_exactFormOverStem() {
    add(text("plural", "contributi erogati"), text("singular", "contributo erogati"));

    assertThat(ids("contributo")).containsExactly("singular", "plural");
    assertThat(ids("contributi")).containsExactly("plural", "singular");
  }

  @Test
  void relevance_wordsInOnePassageOverWordsScattered() {
    add(
        document("scattered").plan("il canone è alto").status("un altro testo concordato").build(),
        document("together").plan("un altro testo è alto").status("il canone concordato").build());

    assertThat(ids("canone concordato")).containsExactly("together", "scattered");
  }

  @Test
  void equalScores_areOrderedById() {
    List<SearchDocument> same = new ArrayList<>();
    for (String id : List.of("c", "a", "d", "b")) {
      same.add(text(id, "affido"));
    }
    same.forEach(this::add);

    assertThat(ids("affido")).containsExactly("a", "b", "c", "d");
  }

  @Test
  void orders_sortTheWholeAnswer() {
    add(
        document("1").town("pieve", "Pieve").year(2021).code("2021_S2").title("Èlite").build(),
        document("2").town("borgo", "Borgo").year(2021).code("2021_S10").title("Zona").build(),
        document("3").town("borgo", "Borgo").year(2024).code("2024_S1").title("asilo").build(),
        document("4").town("borgo", "Borgo").year(2021).code("2021_S2").title("Bosco").build(),
        document("5").town("borgo", "Borgo").year(2021).title("asilo").build());

    assertThat(ids(query("").order(Order.NATURAL))).containsExactly("3", "4", "2", "5", "1");
    assertThat(ids(query("").order(Order.TITLE))).containsExactly("3", "5", "4", "1", "2");
    assertThat(ids(query("").order(Order.CODE))).containsExactly("4", "1", "2", "3", "5");
    assertThat(ids(query("").order(Order.YEAR_ASC))).containsExactly("4", "2", "5", "1", "3");
    assertThat(ids(query("").order(Order.YEAR_DESC))).containsExactly("3", "4", "2", "5", "1");
  }

  // ---- facets and filters

  @Test
  void facets_countTheAnswer_mostFirst() {
    addTowns();

    assertThat(facet(search("affido"), FacetName.MUNICIPALITY).values())
        .containsExactly(
            new FacetValue("borgo", "Borgo San Martino al Lago", 2, false),
            new FacetValue("pieve", "Pieve Montana", 1, false));
  }

  @Test
  void facet_withItsOwnFilter_countsAsIfItWereNotSet() {
    addTowns();

    SearchPage page =
        index.search(
            query("affido")
                .filter(FacetName.MUNICIPALITY, "pieve")
                .filter(FacetName.YEAR, "2024")
                .build());

    assertThat(page.totalCount()).isEqualTo(1);
    assertThat(facet(page, FacetName.MUNICIPALITY).values())
        .containsExactly(
            new FacetValue("borgo", "Borgo San Martino al Lago", 1, false),
            new FacetValue("pieve", "Pieve Montana", 1, true));
    assertThat(facet(page, FacetName.YEAR).values())
        .containsExactly(new FacetValue("2024", "2024", 1, true));
  }

  @Test
  void facet_selectedValueThatCountsNothing_isShown() {
    addTowns();

    SearchPage page = index.search(query("mensa").filter(FacetName.MUNICIPALITY, "pieve").build());

    assertThat(page.totalCount()).isZero();
    assertThat(facet(page, FacetName.MUNICIPALITY).values())
        .containsExactly(
            new FacetValue("borgo", "Borgo San Martino al Lago", 1, false),
            new FacetValue("pieve", "Pieve Montana", 0, true));
  }

  @Test
  void facet_valueThatNoDocumentHasAnyMore_isGone() {
    addTowns();

    index.delete(List.of("p24"));

    assertThat(facet(search(""), FacetName.MUNICIPALITY).values())
        .extracting(FacetValue::value)
        .containsExactly("borgo");
    assertThatThrownBy(
            () -> index.search(query("").filter(FacetName.MUNICIPALITY, "pieve").build()))
        .isInstanceOf(InvalidSearchException.class);
  }

  @Test
  void facet_severalValuesOfOneDocument_countEach() {
    add(document("a").facet(FacetName.OFFICER, "GALLO ELENA", "MORO LUCIA", "MORO LUCIA").build());

    assertThat(facet(search(""), FacetName.OFFICER).values())
        .containsExactly(
            new FacetValue("GALLO ELENA", "GALLO ELENA", 1, false),
            new FacetValue("MORO LUCIA", "MORO LUCIA", 1, false));
  }

  @Test
  void filter_anyValueOfAFacet_allFacets() {
    addTowns();

    assertThat(ids(query("").filter(FacetName.YEAR, "2021", "2024")))
        .containsExactlyInAnyOrder("b21", "b24", "p24", "mensa");
    assertThat(
            ids(query("").filter(FacetName.YEAR, "2024").filter(FacetName.MUNICIPALITY, "borgo")))
        .containsExactlyInAnyOrder("b24", "mensa");
  }

  @Test
  void filter_alias_meansItsValue() {
    addTowns();

    assertThat(ids(query("affido").filter(FacetName.MUNICIPALITY, "999002")))
        .containsExactly("p24");
  }

  @Test
  void filter_emptySet_isNoFilter() {
    addTowns();

    assertThat(ids(query("").filter(FacetName.YEAR))).hasSize(4);
  }

  @Test
  void filter_unknownValue_isAnErrorThatListsWhatExists() {
    addTowns();

    InvalidSearchException error =
        catchThrowableOfType(
            InvalidSearchException.class,
            () -> index.search(query("").filter(FacetName.MUNICIPALITY, "atlantide").build()));

    assertThat(error.code()).isEqualTo(Code.UNKNOWN_FILTER_VALUE);
    assertThat(error).hasMessage("municipality 'atlantide' does not exist; known are borgo, pieve");
    assertThat(error.allowed()).containsExactly("borgo", "pieve");
  }

  @Test
  void filter_unknownValueAmongMany_listsFiftyAndSaysHowManyMore() {
    SearchDocument[] many =
        IntStream.range(0, 60)
            .mapToObj(n -> document("d" + n).facet(FacetName.SECTOR, "SETTORE " + n).build())
            .toArray(SearchDocument[]::new);
    add(many);

    InvalidSearchException error =
        catchThrowableOfType(
            InvalidSearchException.class,
            () -> index.search(query("").filter(FacetName.SECTOR, "X").build()));

    assertThat(error.allowed()).hasSize(50);
    assertThat(error).hasMessageEndingWith(" and 10 more");
  }

  @Test
  void filter_kindWithoutDocuments_findsNothing() {
    add(document("a").facet(FacetName.KIND, "OBJECTIVE_SHEET").build());

    assertThat(ids(query("").filter(FacetName.KIND, "BUDGET_LINE"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "affido comune:pieve anno:2024",
        "affido comune: \"Pieve Montana\"",
        "affido comune:999002",
        "affido -comune:borgo",
        "Anno:2024 affido comune:montana",
      })
  void fieldInTheQuery_filters(String typed) {
    addTowns();

    assertThat(ids(typed)).containsExactly("p24");
  }

  @Test
  void fieldInTheQuery_unknownValue_isAnError() {
    addTowns();

    assertThatThrownBy(() -> search("anno:1999"))
        .isInstanceOf(InvalidSearchException.class)
        .hasMessage("year '1999' does not exist; known are 2021, 2024");
  }

  // ---- paging

  @ParameterizedTest
  @EnumSource(Order.class)
  void cursor_reachesEveryHitOnce(Order order) {
    SearchDocument[] many =
        IntStream.range(0, 57)
            .mapToObj(
                n ->
                    document("d" + n)
                        .year(2020 + n % 3)
                        .title("Titolo " + n % 5)
                        .status("affido ".repeat(1 + n % 4))
                        .build())
            .toArray(SearchDocument[]::new);
    add(many);

    List<String> paged = new ArrayList<>();
    String cursor = null;
    SearchPage page;
    do {
      page = index.search(query("affido").order(order).first(10).after(cursor).build());
      assertThat(page.totalCount()).isEqualTo(57);
      page.hits().forEach(hit -> paged.add(hit.id()));
      cursor = page.endCursor();
    } while (page.hasNextPage());

    assertThat(paged).isEqualTo(ids(query("affido").order(order))).doesNotHaveDuplicates();
  }

  @Test
  void everyHit_hasACursorOfItsOwn() {
    add(text("a", "affido"), text("b", "affido"), text("c", "affido"));
    List<Hit> hits = search("affido").hits();

    assertThat(ids(query("affido").after(hits.get(0).cursor()))).containsExactly("b", "c");
    assertThat(hits.get(0).cursor()).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void first0_countsWithoutHits() {
    add(text("a", "affido"));

    SearchPage page = index.search(query("affido").first(0).build());

    assertThat(page.totalCount()).isEqualTo(1);
    assertThat(page.hits()).isEmpty();
    assertThat(page.endCursor()).isNull();
    assertThat(page.hasNextPage()).isTrue();
  }

  @Test
  void cursor_ofAnotherSearch_isRefused() {
    add(text("a", "affido"), text("b", "affido"));
    String cursor = index.search(query("affido").first(1).build()).endCursor();

    assertInvalidCursor(query("mensa").after(cursor));
    assertInvalidCursor(query("affido").order(Order.TITLE).after(cursor));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "!!!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAA", "àèì"})
  void cursor_thatIsNone_isRefused(String cursor) {
    assertInvalidCursor(query("affido").after(cursor));
  }

  @Test
  void cursor_withAnyCharacterChanged_isRefused() {
    add(text("a", "affido"), text("b", "affido"));
    String cursor = index.search(query("affido").first(1).build()).endCursor();

    for (int i = 0; i < cursor.length() - 1; i++) {
      char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
      String changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
      assertInvalidCursor(query("affido").after(changed));
    }
  }

  // ---- evidence

  @Test
  void evidence_tellsFieldSectionPagePlaceAndMatch() {
    String text = "Prosegue il lavoro dell'affido con le famiglie.";
    add(document("a").title("Altro").passage(status(120, text)).build());

    Evidence evidence = only(search("affido")).evidence().get(0);

    assertThat(evidence.field()).isEqualTo("implementationStatus");
    assertThat(evidence.section()).isEqualTo("Stato di attuazione");
    assertThat(evidence.page()).isEqualTo(7);
    assertThat(evidence.start()).isEqualTo(120);
    assertThat(evidence.text()).isEqualTo(text);
    assertThat(marked(evidence)).isEqualTo("Prosegue il lavoro dell'[affido] con le famiglie.");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "amministrazione | compiti dell’[amministrazione] e dell'[Amministrazione]",
        "S.A.P. | il [SAP] e un [S.A.P]. nuovo",
        "case popolari | gli [alloggi nuovi SAP] e le [case popolari]",
        "asili nido | gli [asili nido] e il [nido]",
        "\"fattore famiglia\" | il [fattore famiglia] e la famiglia",
        "coprog* | una [coprogettazione] con chi [coprogetta]",
        "contributi | un [contributo] \uD83D\uDE00 e dei [contributi]",
        "attivita | L'[attività], le [ATTIVITA]' e I'[attivita]",
        "coprogetazione | una [coprogettazione] sociale",
      })
  void highlights_areTheWordsThatMatch(String typed, String expected) {
    add(text("a", expected.replaceAll("[\\[\\]]", "")));

    assertThat(marked(only(search(typed)).evidence().get(0))).isEqualTo(expected);
  }

  @Test
  void evidence_isBestFirstAndAtMostThree() {
    add(
        document("a")
            .plan("affido")
            .note("un testo lungo che parla di molte cose e anche di affido")
            .passage(status(0, "l'affido dei minori"))
            .passage(status(20, "altro testo senza la parola"))
            .passage(status(50, "minori e famiglie"))
            .build());

    List<Evidence> evidence = only(search("affido minori")).evidence();

    assertThat(evidence).hasSize(3);
    assertThat(evidence.get(0).text()).isEqualTo("l'affido dei minori");
  }

  @Test
  void evidence_textThatADocumentRepeats_isShownOnce() {
    add(
        document("a")
            .name("responsibleOfficer", "Responsabile", "MORO LUCIA")
            .name("phases[0].responsibleOfficer", "Responsabile della fase", "MORO LUCIA")
            .build());

    assertThat(only(search("Moro Lucia")).evidence())
        .singleElement()
        .satisfies(e -> assertThat(e.field()).isEqualTo("responsibleOfficer"));
  }

  @Test
  void repeats_namesTheHitWhoseParagraphItIs_andLeavesNothingOut() {
    String paragraph =
        "Nella palestra di via dei Tigli gli allenamenti serali sono ripresi nel %d dopo la"
            + " sostituzione di tutte le lampade.";
    add(
        document("p22").year(2022).status(paragraph.formatted(2022)).build(),
        document("p23").year(2023).status(paragraph.formatted(2023)).build(),
        document("other").status("Le lampade delle scuole sono a basso consumo.").build());

    SearchPage page = index.search(query("lampade").order(Order.YEAR_ASC).build());

    assertThat(page.totalCount()).isEqualTo(3);
    assertThat(page.hits())
        .extracting(Hit::id, Hit::repeats)
        .containsExactly(tuple("p22", null), tuple("p23", "p22"), tuple("other", null));
  }

  @Test
  void evidence_comesOnlyFromTheDocumentItself() {
    add(
        text("a", "affido nel lago"),
        text("b", "affido in montagna"),
        text("c", "affido in città"));

    assertThat(search("affido").hits())
        .allSatisfy(
            hit ->
                assertThat(hit.evidence())
                    .singleElement()
                    .satisfies(e -> assertThat(e.text()).startsWith("affido")));
    assertThat(search("affido").hits().stream().map(h -> h.evidence().get(0).text()))
        .doesNotHaveDuplicates();
  }

  @Test
  void evidence_ofABlankQueryOrWhenNotAsked_isEmpty() {
    add(text("a", "affido"));

    SearchRequest plain =
        new SearchRequest("affido", Map.of(), Set.of(), Order.RELEVANCE, 10, null, false);

    assertThat(only(search("  ")).evidence()).isEmpty();
    assertThat(only(index.search(plain)).evidence()).isEmpty();
    assertThat(index.search(plain).facets()).isEmpty();
  }

  // ---- trouble

  @ParameterizedTest
  @ValueSource(
      strings = {
        "che",
        "di a da in con",
        "*",
        "**",
        "\"",
        "\"\"",
        "-",
        "--",
        "()",
        "!!!",
        "\u0000\u0007",
        "\uD83D\uDE00",
        "\"senza fine",
        "a*",
        "' '",
        "anno",
        "http://esempio.it/x?y=1",
        "OR\u00A0x -",
        "\uD83D",
        "a:b:c",
        "-\"di\"",
        "-*"
      })
  @Timeout(5)
  void oddQueries_areAnsweredOrRefusedByName(String odd) {
    add(text("a", "che cosa di affido anno"), text("b", "mensa"));

    try {
      assertThat(search(odd).totalCount()).isBetween(0L, 2L);
    } catch (InvalidSearchException e) {
      assertThat(e.code()).isEqualTo(Code.INVALID_QUERY);
      assertThat(e).hasMessageContaining("character");
    }
  }

  @Test
  void starAlone_findsEverything() {
    add(text("a", "affido"), text("b", "mensa"));

    assertThat(ids("*")).containsExactly("a", "b");
  }

  @Test
  void signsOnly_findNothing() {
    add(text("a", "affido"));

    assertThat(ids("!!!")).isEmpty();
  }

  @Test
  void stopWordsOnly_areSearchedAsTheyStand() {
    add(text("a", "per chi resta"), text("b", "mensa"));

    assertThat(ids("per chi")).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OR affido | OR at character 1 needs a word before it",
        "affido OR | OR at character 8 needs a word behind it",
        "affido anno: | 'anno:' at character 8 needs a value",
        "affi*do | the star at character 5 has to stand at the end of a word",
      })
  void unreadableQuery_isRefusedWithThePlace(String typed, String message) {
    assertThatThrownBy(() -> search(typed))
        .isInstanceOfSatisfying(
            InvalidSearchException.class, e -> assertThat(e.code()).isEqualTo(Code.INVALID_QUERY))
        .hasMessage(message);
  }

  @Test
  @Timeout(5)
  void hugeQueries_areRefused() {
    assertThatThrownBy(() -> search("x".repeat(100_000)))
        .isInstanceOf(InvalidSearchException.class)
        .hasMessage("query has 100000 characters, at most 2000 are allowed");
    assertThatThrownBy(() -> search("a ".repeat(65)))
        .isInstanceOf(InvalidSearchException.class)
        .hasMessageContaining("more than 64 words");
  }

  @Test
  @Timeout(10)
  void largestQuery_isAnswered() {
    add(text("a", "affido"));
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 64; i++) {
      words.append("sconosciutissimo").append((char) ('a' + i % 26)).append(' ');
    }

    assertThat(ids(words.toString())).isEmpty();
    assertThat(ids("alloggi popolari ".repeat(32))).isEmpty();
    assertThat(ids("affido ".repeat(64))).containsExactly("a");
  }

  @Test
  void randomQueries_areAnsweredOrRefused() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    add(text("a", "affido dei minori 2024"), document("b").code("2024_A1").build());
    String alphabet = "abà'’\"-*:|()/. 019_OR\n\u00AD\uD83D\uDE00";

    for (int n = 0; n < 300; n++) {
      StringBuilder typed = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      try {
        assertThat(search(typed.toString()).totalCount()).isBetween(0L, 2L);
      } catch (InvalidSearchException e) {
        assertThat(e.code()).as("'%s', seed %d", typed, seed).isEqualTo(Code.INVALID_QUERY);
      }
    }
  }

  // ---- arranging and reading

  private void add(SearchDocument... documents) {
    List<SearchDocument> shuffled = new ArrayList<>(List.of(documents));
    if (shuffled.stream().map(SearchDocument::id).distinct().count() == shuffled.size()) {
      Collections.reverse(shuffled);
    }
    index.index(shuffled);
  }

  private void addTowns() {
    FacetTerm borgo = new FacetTerm("borgo", "Borgo San Martino al Lago", List.of("999001"));
    FacetTerm pieve = new FacetTerm("pieve", "Pieve Montana", List.of("999002"));
    add(
        document("b21").year(2021).facet(FacetName.MUNICIPALITY, borgo).status("affido").build(),
        document("b24").year(2024).facet(FacetName.MUNICIPALITY, borgo).status("affido").build(),
        document("p24").year(2024).facet(FacetName.MUNICIPALITY, pieve).status("affido").build(),
        document("mensa").year(2024).facet(FacetName.MUNICIPALITY, borgo).status("mensa").build());
  }

  private static Passage status(int start, String text) {
    return new Passage(
        "implementationStatus", "Stato di attuazione", Weight.NARRATIVE, 7, start, text);
  }

  private SearchPage search(String typed) {
    return index.search(query(typed).build());
  }

  private List<String> ids(String typed) {
    return ids(query(typed));
  }

  private List<String> ids(TestRequests request) {
    SearchPage page = index.search(request.build());
    return page.hits().stream().map(Hit::id).toList();
  }

  private static Facet facet(SearchPage page, FacetName name) {
    return page.facets().stream().filter(f -> f.name() == name).findFirst().orElseThrow();
  }

  private static Hit only(SearchPage page) {
    assertThat(page.hits()).hasSize(1);
    return page.hits().get(0);
  }

  private void assertInvalidCursor(TestRequests request) {
    assertThatThrownBy(() -> index.search(request.build()))
        .isInstanceOfSatisfying(
            InvalidSearchException.class, e -> assertThat(e.code()).isEqualTo(Code.INVALID_CURSOR));
  }

  private static String marked(Evidence evidence) {
    StringBuilder marked = new StringBuilder(evidence.text());
    List<SearchPage.Highlight> ranges = new ArrayList<>(evidence.highlights());
    Collections.reverse(ranges);
    ranges.forEach(range -> marked.insert(range.end(), ']').insert(range.start(), '['));
    return marked.toString();
  }
}

package it.schedario.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.schedario.schema.Classification;
import it.schedario.schema.DocumentKind;
import it.schedario.schema.FieldSource;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Paragraph;
import it.schedario.schema.SourceSpan;
import it.schedario.search.SearchDocument.FacetTerm;
import it.schedario.search.SearchDocument.Passage;
import it.schedario.search.SearchDocument.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchDocumentsTest {

  @Test
  void budgetLine_itsDescriptionIsTheNarrative_andAmountsAreAsPrinted() {
    SearchDocument line =
        SearchDocuments.of(TestBudgets.line("38.15.6", "RETTE DEL NIDO", "10609040.00"), 1);

    assertThat(line.kind()).isEqualTo(DocumentKind.BUDGET_LINE);
    assertThat(line.code()).isEqualTo("38.15.6");
    assertThat(line.title()).isEqualTo("RETTE DEL NIDO");
    assertThat(line.passages())
        .extracting(Passage::field, Passage::section, Passage::weight, Passage::text)
        .contains(
            tuple("description", "Descrizione", Weight.NARRATIVE, "RETTE DEL NIDO"),
            tuple("chapter", "Capitolo", Weight.NAME, "38.15.6"),
            tuple("area.name", "Area", Weight.SHARED, "AREA INFANZIA"),
            tuple("category.name", "Macroaggregato", Weight.SHARED, "TRASFERIMENTI CORRENTI"),
            tuple("amounts[0].amount", "Previsione 2024", Weight.NAME, "10.609.040,00"),
            tuple("amounts[1].amount", "Rendiconto 2022", Weight.NAME, "-0,10"));
    assertThat(line.facets())
        .containsEntry(FacetName.KIND, List.of(new FacetTerm("BUDGET_LINE", "Voce di bilancio")))
        .containsEntry(FacetName.SECTOR, List.of(new FacetTerm("AREA INFANZIA", "AREA INFANZIA")))
        .containsEntry(
            FacetName.PROGRAMME,
            List.of(
                new FacetTerm("12.01", "Interventi per l'infanzia e i minori e per asili nido")));
  }

  @Test
  void programme_everyTextIsAPassageUnderItsHeading() {
    SearchDocument programme =
        SearchDocuments.of(TestBudgets.programme("Infanzia", "Il nido accoglie 40 bambini."), 1);

    assertThat(programme.kind()).isEqualTo(DocumentKind.DUP_PROGRAMME);
    assertThat(programme.code()).isNull();
    assertThat(programme.passages())
        .extracting(Passage::field, Passage::section, Passage::weight, Passage::text)
        .containsExactly(
            tuple("operationalProgramme", "Programma operativo", Weight.TITLE, "Infanzia"),
            tuple("municipality.name", "Comune", Weight.NAME, "Castelverde Ticino"),
            tuple("year", "Anno", Weight.NAME, "2024"),
            tuple("period", "Periodo", Weight.NAME, "2024-2026"),
            tuple("mission", "Missione", Weight.NAME, "12 Diritti sociali"),
            tuple(
                "strategicObjective",
                "Obiettivo strategico",
                Weight.NAME,
                "Una città per crescere"),
            tuple("directorate", "Direzione", Weight.NAME, "Servizi alla persona"),
            tuple(
                "sections[0].text",
                "Descrizione delle finalità",
                Weight.NARRATIVE,
                "Il nido accoglie 40 bambini."),
            tuple(
                "sections[1].heading",
                "Descrizione delle finalità",
                Weight.NARRATIVE,
                "Nuovi posti"),
            tuple("sections[1].text", "Nuovi posti", Weight.NARRATIVE, "- via Verdi"),
            tuple("genderBudget", "Bilancio di genere", Weight.NARRATIVE, "Orari per chi lavora."),
            tuple("sdgTargets[0].target", "Target SDG", Weight.TITLE, "16.10"));
    assertThat(programme.facets())
        .containsEntry(
            FacetName.SECTOR,
            List.of(new FacetTerm("Servizi alla persona", "Servizi alla persona")));
  }

  @Test
  void pageText_isFoundOnItsPage_withLittleWeight() {
    ObjectiveSheet sheet = TestSheets.full();
    Paragraph kept = new Paragraph("Riga che nessuna sezione legge", new SourceSpan(6, 40, 70));

    SearchDocument document =
        SearchDocuments.of(sheet.withSource(sheet.source().withPageText(List.of(kept))), 3);

    assertThat(document.passages())
        .endsWith(
            new Passage(
                "source.pageText[0].text",
                "Testo della pagina",
                Weight.PAGE,
                6,
                0,
                "Riga che nessuna sezione legge"))
        .hasSize(SearchDocuments.of(sheet, 3).passages().size() + 1);
  }

  @Test
  void sheet_thatWasClassifiedByUs_isInNoFacetAndNotFoundByTheName() {
    ObjectiveSheet printed = TestSheets.full();
    ObjectiveSheet inferred =
        printed.withClassification(
            new Classification(
                printed.classification().mission(),
                printed.classification().programme(),
                Classification.Basis.INFERRED,
                new BigDecimal("0.75"),
                List.of(new Classification.Evidence("casa", "title"))));

    SearchDocument document = SearchDocuments.of(inferred, 3);

    assertThat(SearchDocuments.of(printed, 3).facets())
        .containsKeys(FacetName.MISSION, FacetName.PROGRAMME);
    assertThat(document.facets()).doesNotContainKeys(FacetName.MISSION, FacetName.PROGRAMME);
    assertThat(document.passages())
        .extracting(Passage::field)
        .doesNotContain("classification.mission.name", "classification.programme.name");
  }

  @Test
  void sheet_everyTextIsAPassageUnderItsHeading() {
    SearchDocument document = SearchDocuments.of(TestSheets.full(), 3);

    assertThat(document.passages())
        .extracting(Passage::field, Passage::section, Passage::weight, Passage::text)
        .containsExactly(
            tuple("title", "Titolo", Weight.TITLE, "Aprire uno sportello per chi cerca casa"),
            tuple("code", "Codice", Weight.TITLE, "2024_A03_07"),
            tuple("municipality.name", "Comune", Weight.NAME, "Borgo San Martino al Lago"),
            tuple("year", "Anno", Weight.NAME, "2024"),
            tuple("level", "Livello", Weight.NAME, "PIANO DELLA PERFORMANCE"),
            tuple("portfolio", "Assessorato", Weight.NAME, "FERRARIS_Abitare e quartieri"),
            tuple("sector", "Settore", Weight.NAME, "SETTORE CASA E QUARTIERI"),
            tuple("responsibleOfficer", "Responsabile", Weight.NAME, "GALLO ELENA"),
            tuple(
                "publicValue", "Valore pubblico", Weight.NAME, "VALORE PUBBLICO 2 - ABITARE BENE"),
            tuple("mandateObjective.code", "Collegato a", Weight.NAME, "2023_2028_M_02"),
            tuple("mandateObjective.label", "Collegato a", Weight.NAME, "Una città per tutti"),
            tuple("missionObjective.code", "Collegato a", Weight.NAME, "M_02_1201"),
            tuple("missionObjective.label", "Collegato a", Weight.NAME, "Casa e servizi"),
            tuple("programmeObjective.code", "Collegato a", Weight.NAME, "02_1201_0601"),
            tuple("programmeObjective.label", "Collegato a", Weight.NAME, "Diritto alla casa"),
            tuple(
                "classification.mission.name",
                "Missione",
                Weight.NAME,
                "Diritti sociali, politiche sociali e famiglia"),
            tuple(
                "classification.programme.name",
                "Programma",
                Weight.NAME,
                "Interventi per il diritto alla casa"),
            tuple(
                "implementationPlan",
                "Modalità di attuazione",
                Weight.NARRATIVE,
                "Lo sportello apre due mattine alla settimana."),
            tuple(
                "implementationStatus",
                "Stato di attuazione",
                Weight.NARRATIVE,
                "Da marzo lo sportello ha accolto 120 famiglie."),
            tuple("involvedPeople[0].name", "Soggetto coinvolto", Weight.NAME, "BRUNO PIETRO"),
            tuple("phases[0].description", "Fase", Weight.NARRATIVE, "Scelta dei locali"),
            tuple(
                "phases[0].responsibleOfficer",
                "Responsabile della fase",
                Weight.NAME,
                "MORO LUCIA"),
            tuple(
                "phases[0].responsibilityCentre",
                "Centro di responsabilità",
                Weight.NAME,
                "PATRIMONIO"),
            tuple(
                "phases[0].note",
                "Nota alla fase",
                Weight.NOTE,
                "I locali di via del Mulino sono pronti."),
            tuple("indicators[0].description", "Indicatore", Weight.NARRATIVE, "Famiglie accolte"),
            tuple(
                "indicators[0].note",
                "Nota all'indicatore",
                Weight.NOTE,
                "Contate una volta sola."));
  }

  @Test
  void sheet_countsUnderTheActsItCites_withTheWordsItCitesThem() {
    String status = "La DGR 2857/20, poi la DGR n. 2857/2020 e la legge 162.";
    FieldSource field = new FieldSource("implementationStatus", List.of(new SourceSpan(4, 0, 9)));

    SearchDocument document = SearchDocuments.of(TestSheets.withStatus(status, field), 1);

    assertThat(document.facets().get(FacetName.ACT))
        .containsExactly(
            new FacetTerm(
                "dgr:2857/2020",
                "DGR 2857/2020",
                List.of(
                    "dgr:2857",
                    "delibera:2857/2020",
                    "delibera:2857",
                    "DGR 2857/20",
                    "DGR n. 2857/2020")),
            new FacetTerm("legge:162", "Legge 162", List.of("legge 162")));
  }

  @Test
  void sheet_countsUnderItsFacets() {
    SearchDocument document = SearchDocuments.of(TestSheets.full(), 3);

    assertThat(document.version()).isEqualTo(3);
    assertThat(document.kind()).isEqualTo(DocumentKind.OBJECTIVE_SHEET);
    assertThat(document.facets().get(FacetName.MUNICIPALITY))
        .containsExactly(
            new FacetTerm(
                "borgo-san-martino-al-lago", "Borgo San Martino al Lago", List.of("999001")));
    assertThat(document.facets().get(FacetName.KIND))
        .containsExactly(new FacetTerm("OBJECTIVE_SHEET", "Scheda obiettivo"));
    assertThat(document.facets().get(FacetName.OFFICER))
        .extracting(FacetTerm::value)
        .containsExactly("GALLO ELENA", "MORO LUCIA");
    assertThat(document.facets().get(FacetName.PROGRAMME))
        .containsExactly(new FacetTerm("12.06", "Interventi per il diritto alla casa"));
  }

  @Test
  void sheet_absentFields_giveNeitherPassageNorFacet() {
    SearchDocument document =
        SearchDocuments.of(TestSheets.withStatus("Fatto.", field(List.of(), 4)), 1);

    assertThat(document.passages())
        .extracting(Passage::field)
        .containsExactly("title", "code", "municipality.name", "year", "implementationStatus");
    assertThat(document.facets())
        .containsOnlyKeys(FacetName.MUNICIPALITY, FacetName.YEAR, FacetName.KIND);
  }

  @Test
  void narrativeOverTwoPages_passagesKnowTheirPage() {
    String page4 = "Prima parte del testo che continua. ".repeat(20);
    String page5 = "Seconda parte, alla pagina dopo. ".repeat(20);
    FieldSource field = field(List.of(0, page4.length()), 4, 5);

    List<Passage> passages = statusPassages(page4 + page5, field);

    assertThat(passages).hasSizeGreaterThan(2);
    assertThat(passages)
        .allSatisfy(
            passage ->
                assertThat(passage.page()).isEqualTo(passage.start() < page4.length() ? 4 : 5));
  }

  @Test
  void narrativeWithoutOffsets_pageIsEstimatedFromTheSpans() {
    String text = "Una frase di questo testo. ".repeat(60);

    List<Passage> passages = statusPassages(text, field(List.of(), 4, 5));

    assertThat(passages.get(0).page()).isEqualTo(4);
    assertThat(passages.get(passages.size() - 1).page()).isEqualTo(5);
  }

  @Test
  void fieldWithoutSource_standsOnTheFirstPageOfTheDocument() {
    assertThat(SearchDocuments.of(TestSheets.full(), 1).passages())
        .extracting(Passage::page)
        .containsOnly(4);
  }

  private static List<Passage> statusPassages(String status, FieldSource field) {
    return SearchDocuments.of(TestSheets.withStatus(status, field), 1).passages().stream()
        .filter(passage -> passage.field().equals("implementationStatus"))
        .toList();
  }

  /** One span of 1,000 characters per page. */
  private static FieldSource field(List<Integer> offsets, int... pages) {
    List<SourceSpan> spans = new ArrayList<>();
    for (int page : pages) {
      spans.add(new SourceSpan(page, page * 2000, page * 2000 + 1000));
    }
    return new FieldSource("implementationStatus", spans, offsets);
  }
}

package it.schedario.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.schema.Indicator;
import it.schedario.schema.Indicator.PreviousValue;
import it.schedario.schema.Indicator.Reading;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Phase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The two real documents, read exactly. Every figure here was compared with the text by eye; long
 * texts stand for themselves by length, beginning and end.
 */
class SeedDocumentsTest {

  @Test
  void document2024_isReadCompletely() throws Exception {
    ReadDocument document = Documents.read(Seeds.text(Seeds.OF_2024));

    assertCounts(document, 9, 48, 34);
    assertThat(document.source().elaboratedOn()).isEqualTo("2025-05-07");
    assertThat(document.source().pages()).isEqualTo(37);
    assertThat(document.problems()).isEmpty();
    assertThat(document.coverage().kept()).isZero();
    Documents.assertSound(document);
  }

  @Test
  void document2021_isReadCompletely() throws Exception {
    ReadDocument document = Documents.read(Seeds.text(Seeds.OF_2021));

    assertCounts(document, 31, 55, 61);
    assertThat(document.source().elaboratedOn()).isEqualTo("2021-04-29");
    assertThat(document.source().pages()).isEqualTo(43);
    assertThat(document.problems()).isEmpty();
    assertThat(document.coverage().kept()).isZero();
    Documents.assertSound(document);
  }

  @Test
  void header2024_isOneFieldEach() throws Exception {
    ObjectiveSheet sheet = sheet(Seeds.OF_2024, "2024_S08_01");

    assertThat(sheet.id()).isEqualTo("cinisello-balsamo:2024:sheet:2024_S08_01");
    assertThat(sheet.municipality().istatCode()).isEqualTo("015077");
    assertThat(sheet.level()).isEqualTo("PEG-PIAO-SEZ. 2.2 PERFORMANCE");
    assertThat(sheet.portfolio()).startsWith("VISENTIN_").endsWith("- Famiglia").hasSize(107);
    assertThat(sheet.sector()).isEqualTo("SETTORE WELFARE E POLITICHE ABITATIVE");
    assertThat(sheet.responsibleOfficer()).isEqualTo("CONTI MARIO");
    assertThat(sheet.publicValue()).startsWith("4 - BENES.");
    assertThat(sheet.programmeObjective().code()).isEqualTo("05_1201_0102");
    assertThat(sheet.classification().mission().code()).isEqualTo("12");
    assertThat(sheet.classification().programme().code()).isEqualTo("01");
    assertThat(sheet.state()).isEqualTo("In Corso");
  }

  @Test
  void header2021_sectorGluedToPortfolio_isSplit() throws Exception {
    ObjectiveSheet sheet = sheet(Seeds.OF_2021, "2021_S08_32");

    assertThat(sheet.portfolio()).isEqualTo("Sindaco");
    assertThat(sheet.sector()).isEqualTo("SETTORE SOCIOEDUCATIVO E RISORSE UMANE");
    assertThat(sheet.title()).startsWith("Attuare ").endsWith(" economica.");
    assertThat(sheet.year()).isEqualTo(2021);
    assertThat(sheet.classification().mission().code()).isEqualTo("01");
    assertThat(sheet.classification().programme().code()).isEqualTo("10");
  }

  @Test
  void narrativesOverPages_areJoinedInMidSentence() throws Exception {
    assertThat(status("2024_S08_01")).contains("rete territoriali ed il Terzo settore");
    assertThat(status("2024_S08_02"))
        .contains("raccordo coi SS e partner, si")
        .contains("trasferimenti di residenza dei minori")
        .contains("promozione del progetto “Trama");
    assertThat(status("2024_S08_03")).contains("dell’assetto della Microstruttura del Settore");
    assertThat(status("2024_S08_05")).contains("alla necessità di coordinare e valorizzare");
    assertThat(status("2024_S08_09").lines()).hasSize(6);
  }

  @Test
  void narrativeWithHeadingsInCapitals_keepsThemInside() throws Exception {
    assertThat(status("2024_S08_01").lines())
        .hasSize(11)
        .contains("DOMICILIARIETA'", "Progetto Pippi:", "AFFIDO");
    assertThat(sheet(Seeds.OF_2024, "2024_S08_06").implementationPlan().lines())
        .contains("GESTIONE ALLOGGI COMUNALI", "POLITICHE ABITATIVE", "ABITARE SOSTENIBILE");
    assertThat(sheet(Seeds.OF_2021, "2021_S08_05").implementationPlan().lines()).hasSize(4);
  }

  @Test
  void bulletsWithBlankLinesInside_areOneLineEach() throws Exception {
    assertThat(sheet(Seeds.OF_2024, "2024_S08_02").implementationPlan().lines().skip(1))
        .hasSize(13)
        .allMatch(line -> line.startsWith("• "));
  }

  @Test
  void phaseNoteBetweenDates_isTheNoteOnly() throws Exception {
    List<Phase> phases = sheet(Seeds.OF_2024, "2024_S08_02").phases();

    Phase last = phases.get(4);
    assertThat(last.plannedEnd()).isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(last.actualEnd()).isEqualTo(LocalDate.of(2024, 5, 31));
    assertThat(last.note()).startsWith("Proseguo con atti").endsWith("CC 36 del 24/5/2024)");
    assertThat(last.weight()).isEqualTo(new BigDecimal("20.00"));
    assertThat(last.progress()).isEqualTo(new BigDecimal("100.00"));
    assertThat(phases.get(3).note()).endsWith(" 1660, 1836.");
  }

  @Test
  void phasesWithoutPersonOrWeight_leaveThemOut() throws Exception {
    Phase withoutPerson = sheet(Seeds.OF_2021, "2021_S08_17").phases().get(2);
    Phase withoutWeight = sheet(Seeds.OF_2021, "2021_S08_05").phases().get(0);

    assertThat(withoutPerson.responsibleOfficer()).isNull();
    assertThat(withoutPerson.responsibilityCentre()).isEqualTo("SETT. SOCIOEDUCATIVO E RISORSE");
    assertThat(withoutWeight.weight()).isNull();
    assertThat(withoutWeight.responsibleOfficer()).isEqualTo("MASTROMATTEO CARMELA");
    assertThat(withoutWeight.responsibilityCentre()).isEqualTo("SERVIZIO FRAGILITA'");
  }

  @Test
  void centreOnTwoLines_isOneName() throws Exception {
    assertThat(sheet(Seeds.OF_2021, "2021_S08_30").phases().get(0).responsibilityCentre())
        .isEqualTo("SERV. SEGRETERIA SETTORE 8");
    assertThat(sheet(Seeds.OF_2024, "2024_S08_05").phases())
        .hasSize(9)
        .allMatch(phase -> "DAL PIAZ BARBARA".equals(phase.responsibleOfficer()))
        .allMatch(phase -> "SERVIZIO CENTRALITA' PERSONA".equals(phase.responsibilityCentre()));
  }

  @Test
  void indicatorNotes_areFoundWhereverTheyBegin() throws Exception {
    List<Indicator> family = sheet(Seeds.OF_2024, "2024_S08_04").indicators();

    assertThat(family.get(0).rawValues()).containsExactly("Fatto", "0");
    assertThat(family.get(0).note()).startsWith("L'amm").endsWith("sterilizzato").hasSize(244);
    assertThat(family.get(1).note())
        .endsWith("n. 298/2024, la Festa si è svolta il 9 novembre 2024");
    assertThat(family.get(2).note()).isNull();
    assertThat(family.get(3).note()).isEqualTo("Il nuovo soggetto è la coop ORSA");
    assertThat(family.get(5).achieved()).isEqualTo("non fatto");
    assertThat(sheet(Seeds.OF_2024, "2024_S08_08").indicators().get(0).note())
        .isEqualTo("Delibera di CC n. 56 del 25/9/2024");
    assertThat(sheet(Seeds.OF_2024, "2024_S08_05").indicators().get(2).note().lines()).hasSize(2);
    assertThat(sheet(Seeds.OF_2021, "2021_S08_00").indicators().get(3).note())
        .isEqualTo("si=1\nno=0");
  }

  @Test
  void fewerValuesThanColumns_areReadAsLikelyAfterTheYearAndUndecidedDuringIt() throws Exception {
    Indicator dated = sheet(Seeds.OF_2024, "2024_S08_06").indicators().get(4);
    assertThat(dated.expected()).isEqualTo("31/12/2024");
    assertThat(dated.achieved()).isEqualTo("27/09/2024");
    assertThat(dated.reading()).isEqualTo(Reading.LIKELY);

    Indicator during = sheet(Seeds.OF_2021, "2021_S08_12").indicators().get(0);
    assertThat(during.expected()).isEqualTo("90,00");
    assertThat(during.achieved()).isNull();
    assertThat(during.previousYears())
        .containsExactly(new PreviousValue(2020, "65,00"), new PreviousValue(2019, "89,75"));
    assertThat(during.reading()).isEqualTo(Reading.UNDECIDED);

    Indicator large = sheet(Seeds.OF_2021, "2021_S08_00").indicators().get(0);
    assertThat(large.rawValues()).containsExactly("3.500,00", "6.670,00");
  }

  private static void assertCounts(ReadDocument document, int sheets, int phases, int indicators) {
    List<ObjectiveSheet> read = Documents.sheets(document);
    assertThat(read).hasSize(sheets);
    assertThat(read.stream().mapToInt(sheet -> sheet.phases().size()).sum()).isEqualTo(phases);
    assertThat(read.stream().mapToInt(sheet -> sheet.indicators().size()).sum())
        .isEqualTo(indicators);
  }

  private static String status(String code) throws Exception {
    return sheet(Seeds.OF_2024, code).implementationStatus();
  }

  private static ObjectiveSheet sheet(String file, String code) throws Exception {
    return Documents.sheets(Documents.read(Seeds.text(file))).stream()
        .filter(sheet -> code.equals(sheet.code()))
        .findFirst()
        .orElseThrow();
  }
}

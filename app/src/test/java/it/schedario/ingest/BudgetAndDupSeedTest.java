package it.schedario.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.schema.BudgetLine;
import it.schedario.schema.BudgetLine.Amount;
import it.schedario.schema.BudgetLine.Column;
import it.schedario.schema.BudgetLine.Flow;
import it.schedario.schema.BudgetReport;
import it.schedario.schema.BudgetReport.PrintedTotal;
import it.schedario.schema.BudgetReport.Reconciliation;
import it.schedario.schema.CodedName;
import it.schedario.schema.DupProgramme;
import it.schedario.schema.DupProgramme.Period;
import it.schedario.schema.DupProgramme.SdgTarget;
import it.schedario.schema.DupProgramme.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The real budget and the programmes behind it in the same file. Every figure here was compared
 * with the text by eye.
 */
class BudgetAndDupSeedTest {
  private static ReadDocument document;
  private static BudgetReport budget;
  private static List<DupProgramme> programmes;

  @BeforeAll
  static void read() throws Exception {
    document = Documents.read(Seeds.text(Seeds.BUDGET_AND_DUP));
    budget = document.reports().get(0);
    programmes =
        document.documents().stream()
            .filter(DupProgramme.class::isInstance)
            .map(DupProgramme.class::cast)
            .toList();
  }

  @Test
  void everyCharacter_isClaimed() {
    assertThat(document.source().layout()).isEqualTo("bilancio+dup");
    assertThat(document.source().municipality().istatCode()).isEqualTo("015146");
    assertThat(document.documents()).hasSize(366 + 7);
    assertThat(document.problems()).isEmpty();
    assertThat(document.coverage().kept()).isZero();
    Documents.assertSound(document);
  }

  /** The feet that print a number say one more: the cover is not in the text. */
  @Test
  void pages_areThoseTheFeetCount() {
    assertThat(document.source().pages()).isEqualTo(57);
    assertThat(pageOf("ENTRATE CORRENTI pag. 4")).isEqualTo(3);
    assertThat(pageOf("ENTRATE IN CONTO CAPITALE pag. 26")).isEqualTo(25);
    assertThat(pageOf("SPESE IN CONTO CAPITALE pag. 29")).isEqualTo(28);
  }

  @Test
  void lines_areThoseOfTheDetailTables() {
    Map<String, Long> perTable =
        budget.lines().stream()
            .collect(Collectors.groupingBy(BudgetLine::table, Collectors.counting()));

    assertThat(perTable)
        .containsExactlyInAnyOrderEntriesOf(Map.of("1.A", 83L, "1.B", 249L, "2.A", 9L, "2.B", 25L));
    assertThat(budget.lines()).extracting(BudgetLine::id).doesNotHaveDuplicates();
    assertThat(budget.year()).isEqualTo(2022);
  }

  @Test
  void printedTotals_tieToTheCent() {
    assertThat(budget.printedTotals()).hasSize(65).allMatch(PrintedTotal::ties);
    assertThat(budget.recaps()).hasSize(26).allMatch(PrintedTotal::ties);
    assertThat(budget.reconciliation()).isEqualTo(new Reconciliation(65, 65, 0, 26, 26, 0));
  }

  @Test
  void gluedRevenueLine_isCutApart() {
    BudgetLine line = line("1.A", "38.15.1");

    assertThat(line.id()).isEqualTo("milano:2022:budget:1.A:38.15.1");
    assertThat(line.chartOfAccounts()).isEqualTo("2010101000");
    assertThat(line.description()).isEqualTo("TRASFERIMENTI STATALI - DECRETO POVERTA' ESTREME");
    assertThat(line.earmarked()).isTrue();
    assertThat(line.area()).isEqualTo(new CodedName("51", "AREA DIRITTI E INCLUSIONE"));
    assertThat(line.title()).isEqualTo(new CodedName("2", "TRASFERIMENTI CORRENTI"));
    assertThat(line.category()).isEqualTo(new CodedName("01", "TRASFERIMENTI CORRENTI"));
    assertThat(line.mission()).isNull();
    assertThat(line.amounts())
        .containsExactly(
            amount(Column.FORECAST, 2022, "3900180.00"),
            amount(Column.FORECAST, 2021, "3400000.00"),
            amount(Column.OUTTURN, 2021, "3419563.10"));
  }

  @Test
  void expenditureLine_hasMissionAndProgrammeBetweenItsFigures() {
    BudgetLine line = line("1.B", "3752.5.0");

    assertThat(line.flow()).isEqualTo(Flow.EXPENDITURE);
    assertThat(line.description())
        .isEqualTo("BENI DI CONSUMO - PROGETTI UE - FIN.TO ALTRI SOGGETTI");
    assertThat(line.mission().code()).isEqualTo("12");
    assertThat(line.programme().code()).isEqualTo("04");
    assertThat(line.programme().name())
        .isEqualTo("Interventi per soggetti a rischio di esclusione sociale");
    assertThat(line.amounts()).extracting(Amount::amount).last().isEqualTo(new BigDecimal("0.00"));
    assertThat(line("1.B", "3763.20.2").description())
        .isEqualTo("SPESE DIVERSE RICOVERI NOTTURNI - SERVIZI A REGIME D'IMPRESA");
    assertThat(line("1.A", "73.16.26").chartOfAccounts()).isEqualTo("2010101011");
  }

  @Test
  void capitalLine_hasItsOfWhichColumns() {
    BudgetLine line = line("2.B", "8527.3.0");

    assertThat(line.chartOfAccounts()).isNull();
    assertThat(line.category()).isNull();
    assertThat(line.title()).isEqualTo(new CodedName("2", "SPESE IN CONTO CAPITALE"));
    assertThat(line.amounts())
        .containsExactly(
            amount(Column.FORECAST, 2021, "700000.00"),
            amount(Column.FORECAST, 2022, "1699238.96"),
            amount(Column.PRIOR_OBLIGATIONS, 2022, "199238.96"),
            amount(Column.NEW_APPROPRIATIONS, 2022, "1500000.00"),
            amount(Column.PUBLIC_WORKS_PROGRAMME, 2022, "0.00"),
            amount(Column.OUTTURN, 2021, "954151.20"));
    assertThat(line("2.A", "4165.3.1").title())
        .isEqualTo(new CodedName("4", "ENTRATE IN CONTO CAPITALE"));
  }

  @Test
  void programmes_haveTheirHeadsAndSections() {
    assertThat(programmes).hasSize(7);
    assertThat(programmes).allMatch(one -> one.period().equals(new Period(2022, 2024)));
    assertThat(programmes).allMatch(one -> one.classification().mission().code().equals("12"));
    assertThat(programmes).allMatch(one -> "Welfare e Salute".equals(one.directorate()));
    assertThat(programmes.stream().mapToInt(one -> one.sections().size()).sum()).isEqualTo(44);
    assertThat(programme("coesione-sociale").sections())
        .singleElement()
        .matches(section -> section.heading() == null);
    assertThat(headings("programmazione-e-governo-della-rete-dei-servizi-sociali"))
        .hasSize(12)
        .anyMatch(heading -> heading.endsWith("Servizio Giunco genitori corresponsabili"));
  }

  @Test
  void sdgTargets_areTakenOutOfTheText() {
    DupProgramme first = programme("programmazione-e-governo-della-rete-dei-servizi-sociali");

    assertThat(first.sdgTargets())
        .extracting(SdgTarget::target)
        .containsExactly("16.10", "16.6", "16.10", "16.6", "11.1", "11.1", "11.1", "3.5");
    assertThat(first.sdgTargets()).extracting(SdgTarget::page).first().isEqualTo(31);
    assertThat(programme("emarginazione-esclusione-sociale-e-diritti").sdgTargets())
        .extracting(SdgTarget::target)
        .containsExactly("1.3", "10.2", "5.c", "8.5");
    assertThat(first.sections()).noneMatch(one -> one.text().matches("(?s).*^16\\.6$.*"));
  }

  @Test
  void genderBudget_isAFieldOfItsOwn() {
    String text = programme("emarginazione-esclusione-sociale-e-diritti").genderBudget();

    assertThat(text).startsWith("La rete a contrasto").endsWith("empowerment.");
    assertThat(text.lines()).hasSize(9);
  }

  @Test
  void listsAndObjectives_stayInTheirSection() {
    Section docce = section("emarginazione-esclusione-sociale-e-diritti", "Servizio Docce");
    assertThat(docce.text().lines().skip(1).limit(2)).allMatch(line -> line.startsWith("- Via "));
    assertThat(docce.text()).contains("\nnasce ponendosi la");

    Section houses =
        section("volontariato-e-associazionismo", "Case delle Associazioni e del Volontariato");
    assertThat(houses.text().lines().filter(line -> line.startsWith("o "))).hasSize(6);
    assertThat(houses.text().lines().filter(line -> line.startsWith("- "))).hasSize(13);

    Section centres =
        section(
            "domiciliarita", "Centri diurni per disabili Socio-assistenziali e Socio-educativi");
    assertThat(centres.text())
        .contains("\nObiettivi del triennio 2022/2024\n- Raccordo")
        .contains("ISEE socio-sanitario e di proporzionalità");
  }

  /** Everything below the labels is in a field, and nothing twice. */
  @Test
  void narrative_losesNoCharacter() {
    int begin = document.text().indexOf("MISSIONE  \n");
    String source =
        document
            .text()
            .substring(begin)
            .lines()
            .filter(line -> !isLabel(line.strip()) && !line.strip().matches("\\d{3}"))
            .collect(Collectors.joining("\n"));
    StringBuilder read = new StringBuilder();
    for (DupProgramme one : programmes) {
      read.append(one.mission()).append(one.strategicObjective());
      read.append(one.operationalProgramme()).append(one.directorate());
      one.sections()
          .forEach(section -> read.append(heading(section)).append(plain(section.text())));
      read.append(one.genderBudget() == null ? "" : one.genderBudget());
      one.sdgTargets().forEach(target -> read.append(target.target()));
    }

    assertThat(sorted(read.toString())).isEqualTo(sorted(source));
  }

  private static boolean isLabel(String line) {
    return line.equals(line.toUpperCase(java.util.Locale.ROOT))
        && line.matches("MISSIONE|OBIETTIVO.*|PROGRAMMA.*|DIREZIONE|DESCRIZIONE.*|BILANCIO.*");
  }

  private static String heading(Section section) {
    return section.heading() == null ? "" : section.heading();
  }

  private static String plain(String text) {
    return text.replaceAll("(?m)^- ", "");
  }

  /** Targets stand elsewhere than where they were printed: compared by the characters. */
  private static List<Integer> sorted(String text) {
    return text.chars()
        .filter(c -> !Character.isWhitespace(c) && c != '\u00A0')
        .sorted()
        .boxed()
        .toList();
  }

  private static int pageOf(String text) {
    int offset = document.text().indexOf(text);
    return document.pages().stream()
        .filter(page -> page.start() <= offset && offset < page.end())
        .findFirst()
        .orElseThrow()
        .page();
  }

  private static BudgetLine line(String table, String chapter) {
    return budget.lines().stream()
        .filter(line -> line.table().equals(table) && line.chapter().equals(chapter))
        .findFirst()
        .orElseThrow();
  }

  private static Amount amount(Column column, int year, String amount) {
    return new Amount(column, year, new BigDecimal(amount));
  }

  private static DupProgramme programme(String slug) {
    return programmes.stream()
        .filter(one -> one.id().equals("milano:2022:dup:" + slug))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> headings(String slug) {
    return programme(slug).sections().stream().map(Section::heading).toList();
  }

  private static Section section(String slug, String heading) {
    return programme(slug).sections().stream()
        .filter(section -> heading.equals(section.heading()))
        .findFirst()
        .orElseThrow();
  }
}

package it.schedario.store;

import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.ReadDocument;
import it.schedario.schema.BudgetLine;
import it.schedario.schema.BudgetReport;
import it.schedario.schema.BudgetReport.Comparison;
import it.schedario.schema.BudgetReport.PrintedTotal;
import it.schedario.schema.BudgetReport.Reconciliation;
import it.schedario.schema.Classification;
import it.schedario.schema.CodedLabel;
import it.schedario.schema.CodedName;
import it.schedario.schema.DupProgramme;
import it.schedario.schema.FieldSource;
import it.schedario.schema.Indicator;
import it.schedario.schema.InvolvedPerson;
import it.schedario.schema.Municipality;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Outcome;
import it.schedario.schema.Paragraph;
import it.schedario.schema.Phase;
import it.schedario.schema.PlainDocument;
import it.schedario.schema.PlanningDocument;
import it.schedario.schema.Source;
import it.schedario.schema.SourceDocument;
import it.schedario.schema.SourceSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files and sheets of invented towns. */
public final class TestDocuments {
  public static final Municipality CASTELVERDE =
      new Municipality("999001", "c_x001", "castelverde-ticino", "Castelverde Ticino");
  public static final Municipality PIEVE =
      Municipality.withoutCodes("pieve-montana", "Pieve Montana");

  private static final String TEXT =
      "SCHEDA OBIETTIVO\nApertura del nuovo asilo nido.\nNote: è già aperto.\n";

  private TestDocuments() {}

  /** A file with one sheet of Castelverde Ticino per code. */
  public static ReadDocument file(String sha256, @Nullable String elaboratedOn, String... codes) {
    return file(
        sha256,
        elaboratedOn,
        TEXT,
        Stream.of(codes).map(code -> (PlanningDocument) sheet(sha256, 2024, code)).toList());
  }

  public static ReadDocument file(
      String sha256, @Nullable String elaboratedOn, String text, List<PlanningDocument> documents) {
    return file(sha256 + ".txt", sha256, elaboratedOn, text, documents);
  }

  public static ReadDocument file(
      String name,
      String sha256,
      @Nullable String elaboratedOn,
      String text,
      List<PlanningDocument> documents) {
    int firstPage = text.length() / 2;
    return new ReadDocument(
        new SourceDocument(
            name,
            sha256,
            documents.isEmpty() ? null : documents.get(0).municipality(),
            "scheda-obiettivi",
            elaboratedOn == null ? null : LocalDate.parse(elaboratedOn),
            2),
        text,
        List.of(new SourceSpan(1, 0, firstPage), new SourceSpan(2, firstPage, text.length())),
        documents,
        List.of(new ParseProblem(ParseProblem.Code.UNCLAIMED_TEXT, "una riga sola", 1, 3)),
        new ReadDocument.Coverage(60, 50, 10));
  }

  public static String id(String code) {
    return "castelverde-ticino:2024:sheet:" + code;
  }

  public static ObjectiveSheet sheet(String source, int year, String code) {
    return sheet(source, CASTELVERDE, year, code, "Apertura del nuovo asilo nido");
  }

  /** A file with a budget of two lines, and a programme. */
  public static ReadDocument budget(String sha256) {
    return budgetWithTotal(sha256, "3901180.00");
  }

  /** The same with a total of this printed amount. */
  public static ReadDocument budgetWithTotal(String sha256, String total) {
    return withBudget(
        file(
            sha256,
            null,
            TEXT,
            List.of(
                line(sha256, "38.15.1", "3900180.00"),
                line(sha256, "38.15.2", "1E+3"),
                programme(sha256))),
        new BigDecimal(total));
  }

  /** The file with a report of what budget lines it has. */
  static ReadDocument withBudget(ReadDocument file) {
    return withBudget(file, new BigDecimal("3901180.00"));
  }

  private static ReadDocument withBudget(ReadDocument file, BigDecimal total) {
    List<BudgetLine> lines =
        file.documents().stream()
            .filter(BudgetLine.class::isInstance)
            .map(BudgetLine.class::cast)
            .toList();
    List<PrintedTotal> totals =
        List.of(
            PrintedTotal.of(
                "1.A",
                "Totale Settore 51",
                List.of(
                    Comparison.of(
                        BudgetLine.Column.FORECAST, 2024, total, new BigDecimal("3901180.00"))),
                new SourceSpan(1, 0, 15)));
    List<PrintedTotal> recaps =
        List.of(
            PrintedTotal.of(
                "1.C",
                "Totale generale",
                List.of(
                    Comparison.of(BudgetLine.Column.OUTTURN, 2023, new BigDecimal("12.50"), null)),
                new SourceSpan(1, 0, 15)));
    BudgetReport report =
        new BudgetReport(
            CASTELVERDE, 2024, lines, totals, recaps, Reconciliation.of(totals, recaps));
    return new ReadDocument(
        file.source(),
        file.text(),
        file.pages(),
        file.documents(),
        List.of(report),
        file.problems(),
        file.coverage());
  }

  public static BudgetLine line(String source, String chapter, String amount) {
    SourceSpan span = new SourceSpan(1, 17, 46);
    return new BudgetLine(
        "castelverde-ticino:2024:budget:1.A:" + chapter,
        CASTELVERDE,
        2024,
        "1.A",
        BudgetLine.Flow.REVENUE,
        BudgetLine.Account.CURRENT,
        null,
        new CodedName("51", "AREA DIRITTI"),
        new CodedName("2", "Trasferimenti correnti"),
        new CodedName("101", "Trasferimenti da amministrazioni pubbliche"),
        chapter,
        "2010101001",
        "CONTRIBUTO STATALE PER IL NIDO",
        true,
        new CodedName("12", "Diritti sociali, politiche sociali e famiglia"),
        null,
        List.of(
            new BudgetLine.Amount(BudgetLine.Column.FORECAST, 2024, new BigDecimal(amount)),
            new BudgetLine.Amount(BudgetLine.Column.OUTTURN, 2022, new BigDecimal("-0.10"))),
        new Source(
            source, 1, List.of(span), List.of(new FieldSource("description", List.of(span)))));
  }

  /** A document of no known layout, of two pages. */
  public static PlainDocument plain(String source) {
    SourceSpan first = new SourceSpan(1, 0, 16);
    SourceSpan second = new SourceSpan(2, 30, 46);
    return new PlainDocument(
        "castelverde-ticino:2024:plain:carta-dei-servizi-0a1b2c3d",
        CASTELVERDE,
        2024,
        "Carta dei servizi",
        1,
        List.of(
            new PlainDocument.Page(1, List.of(new Paragraph("Il nido apre alle otto.", first))),
            new PlainDocument.Page(2, List.of(new Paragraph("Vale la L. 241/1990.", second)))),
        new Source(
            source, 1, List.of(first, second), List.of(new FieldSource("title", List.of(first)))));
  }

  public static DupProgramme programme(String source) {
    SourceSpan span = new SourceSpan(1, 17, 46);
    return new DupProgramme(
        "castelverde-ticino:2024:dup:infanzia",
        CASTELVERDE,
        new DupProgramme.Period(2024, 2026),
        "12 Diritti sociali",
        "Una città per crescere",
        "Infanzia",
        null,
        Classification.printed(
            new CodedName("12", "Diritti sociali, politiche sociali e famiglia"),
            null,
            Classification.Basis.PRINTED),
        List.of(
            new DupProgramme.Section(null, "Il nido accoglie 40 bambini."),
            new DupProgramme.Section("Nuovi posti", "- via Verdi\n- via dei Tigli")),
        "Orari per chi lavora.",
        List.of(new DupProgramme.SdgTarget("4.2", 1)),
        new Source(
            source,
            1,
            List.of(span),
            List.of(new FieldSource("directorate", List.of(span))),
            List.of(new Paragraph("Riga che nessuna sezione legge", span))));
  }

  /** A sheet with much in it: every type of value, and values that are missing. */
  public static ObjectiveSheet sheet(
      String source, Municipality town, int year, String code, String title) {
    SourceSpan span = new SourceSpan(1, 17, 46);
    return new ObjectiveSheet(
        town.slug() + ":" + year + ":sheet:" + code,
        town,
        year,
        code,
        "OBIETTIVO DI PEG",
        title,
        "Servizi alla persona",
        "Settore educativo",
        "BIANCHI ELENA",
        null,
        new CodedLabel("05", "Una città per crescere"),
        null,
        null,
        new Classification(
            new CodedName("12", "Diritti sociali, politiche sociali e famiglia"),
            null,
            Classification.Basis.INFERRED,
            new BigDecimal("0.80"),
            List.of(new Classification.Evidence("nido", "implementationStatus"))),
        "Gara e lavori.",
        "Il nido di via Verdi ha aperto a settembre.\nVi giocano 40 bambini.",
        "In Corso",
        List.of(
            new InvolvedPerson(
                "ROSSI MARIO",
                "Coordinatore",
                new BigDecimal("12.50"),
                LocalDate.of(2024, 3, 31),
                null)),
        List.of(
            new Phase(
                "Gara",
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 10, 27),
                null,
                null,
                new BigDecimal("100.00"),
                new BigDecimal("1E+2"),
                null,
                null,
                "conclusa")),
        List.of(
            new Indicator(
                "Posti",
                "EFFICACIA",
                "40",
                "40",
                List.of(new Indicator.PreviousValue(2023, "35")),
                null,
                null,
                List.of("40", "40", "35"),
                Indicator.Reading.LIKELY,
                new Outcome(Outcome.Verdict.MET, "40 su 40")),
            new Indicator(
                "Soddisfazione",
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                Indicator.Reading.UNDECIDED,
                null)),
        new Source(source, 1, List.of(span), List.of(new FieldSource("title", List.of(span)))));
  }
}

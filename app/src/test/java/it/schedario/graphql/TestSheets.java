package it.schedario.graphql;

import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.ReadDocument;
import it.schedario.ingest.ReadDocument.Coverage;
import it.schedario.schema.Classification;
import it.schedario.schema.CodedLabel;
import it.schedario.schema.CodedName;
import it.schedario.schema.FieldSource;
import it.schedario.schema.Indicator;
import it.schedario.schema.InvolvedPerson;
import it.schedario.schema.Municipality;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Outcome;
import it.schedario.schema.Phase;
import it.schedario.schema.PlanningDocument;
import it.schedario.schema.Source;
import it.schedario.schema.SourceDocument;
import it.schedario.schema.SourceSpan;
import it.schedario.search.FacetName;
import it.schedario.search.SearchDocument;
import it.schedario.search.SearchDocument.FacetTerm;
import it.schedario.search.SearchDocument.Passage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Sheets of invented towns, with every field filled. */
public final class TestSheets {
  public static final Municipality CASTELVERDE =
      new Municipality("999001", "c_x001", "castelverde-ticino", "Castelverde Ticino");
  public static final Municipality PIEVE =
      Municipality.withoutCodes("pieve-montana", "Pieve Montana");
  public static final String ASILI_TEXT =
      "Aperte due sezioni del nido di via dei Tigli.\nLe liste d'attesa sono dimezzate.";

  private TestSheets() {}

  /** The id of a file with this number. */
  public static String source(int number) {
    return "%064x".formatted(number);
  }

  public static ObjectiveSheet sheet(Municipality town, int year, String code, int source) {
    return sheet(town, year, code, "Asili nido: più posti", ASILI_TEXT, source);
  }

  public static ObjectiveSheet sheet(
      Municipality town, int year, String code, String title, String status, int source) {
    return new ObjectiveSheet(
        town.slug() + ":" + year + ":sheet:" + code,
        town,
        year,
        code,
        "PEG-PIAO",
        title,
        "Assessorato all'istruzione",
        "SERVIZI EDUCATIVI",
        "ROSSI ADA",
        "Conciliazione dei tempi di vita",
        new CodedLabel("M1", "Una città per crescere"),
        new CodedLabel("DUP_04_1201", "Diritti sociali"),
        new CodedLabel("DUP_04_1201_0101", "Infanzia"),
        Classification.printed(
            new CodedName("12", "Diritti sociali, politiche sociali e famiglia"),
            new CodedName("01", "Interventi per l'infanzia e i minori e per asili nido"),
            Classification.Basis.DERIVED),
        "Si aprono nuove sezioni con personale proprio.",
        status,
        "In Corso",
        List.of(
            new InvolvedPerson(
                "BIANCHI UGO",
                "Posizione Organizzativa",
                new BigDecimal("25.00"),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31))),
        List.of(
            new Phase(
                "Bando per gli educatori",
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 6, 30),
                LocalDate.of(year, 2, 1),
                LocalDate.of(year, 6, 15),
                new BigDecimal("50.00"),
                new BigDecimal("100.00"),
                "ROSSI ADA",
                "NIDI",
                "Pubblicato in anticipo.")),
        List.of(
            new Indicator(
                "Posti disponibili",
                "EFFICACIA",
                "120",
                "124",
                List.of(new Indicator.PreviousValue(year - 1, "96")),
                "annuale",
                "Contati a settembre.",
                List.of("120", "124", "96"),
                Indicator.Reading.CERTAIN,
                new Outcome(Outcome.Verdict.MET, "124 raggiunti su 120 attesi"))),
        new Source(
            source(source),
            1,
            List.of(new SourceSpan(1, 0, 40)),
            List.of(new FieldSource("title", List.of(new SourceSpan(1, 4, 20))))));
  }

  /** A file of two pages with these documents in it. */
  public static ReadDocument file(int number, PlanningDocument... documents) {
    String text = "Prima pagina del documento " + number + ".\nSeconda pagina.\n";
    int turn = text.indexOf('\n') + 1;
    return new ReadDocument(
        new SourceDocument(
            "schede-" + number + ".txt",
            source(number),
            documents.length == 0 ? null : documents[0].municipality(),
            "scheda-obiettivi",
            LocalDate.of(2025, 5, 7),
            2),
        text,
        List.of(new SourceSpan(1, 0, turn), new SourceSpan(2, turn, text.length())),
        List.of(documents),
        List.of(
            new ParseProblem(
                ParseProblem.Code.UNCLAIMED_TEXT, "line 2 belongs to no field: 'Seconda'", 2, 2)),
        new Coverage(50, 45, 5));
  }

  public static SearchDocument searchable(ObjectiveSheet sheet) {
    return new SearchDocument(
        sheet.id(),
        1,
        sheet.kind(),
        sheet.year(),
        sheet.code(),
        sheet.title(),
        Map.of(
            FacetName.MUNICIPALITY,
            List.of(new FacetTerm(sheet.municipality().slug(), sheet.municipality().name())),
            FacetName.YEAR,
            List.of(new FacetTerm(String.valueOf(sheet.year()), String.valueOf(sheet.year()))),
            FacetName.KIND,
            List.of(new FacetTerm(sheet.kind().name(), "Scheda obiettivo")),
            FacetName.STATE,
            List.of(new FacetTerm(sheet.state(), sheet.state()))),
        List.of(
            new Passage(
                "implementationStatus",
                "Stato di attuazione",
                SearchDocument.Weight.NARRATIVE,
                sheet.source().page(),
                0,
                sheet.implementationStatus())));
  }
}

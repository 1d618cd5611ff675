package it.schedario.search;

import it.schedario.schema.BudgetLine;
import it.schedario.schema.Classification;
import it.schedario.schema.CodedName;
import it.schedario.schema.DupProgramme;
import it.schedario.schema.Municipality;
import it.schedario.schema.Source;
import it.schedario.schema.SourceSpan;
import java.math.BigDecimal;
import java.util.List;

/** A budget line and a programme of an invented town. */
final class TestBudgets {
  private static final Municipality TOWN =
      new Municipality("999001", "c_x001", "castelverde-ticino", "Castelverde Ticino");
  private static final CodedName MISSION =
      new CodedName("12", "Diritti sociali, politiche sociali e famiglia");

  private TestBudgets() {}

  static BudgetLine line(String chapter, String description, String amount) {
    return new BudgetLine(
        "castelverde-ticino:2024:budget:1.B:" + chapter,
        TOWN,
        2024,
        "1.B",
        BudgetLine.Flow.EXPENDITURE,
        BudgetLine.Account.CURRENT,
        new CodedName("DIR03", "DIREZIONE SERVIZI ALLA PERSONA"),
        new CodedName("41", "AREA INFANZIA"),
        new CodedName("1", "SPESE CORRENTI"),
        new CodedName("04", "TRASFERIMENTI CORRENTI"),
        chapter,
        "1040101001",
        description,
        true,
        MISSION,
        new CodedName("01", "Interventi per l'infanzia e i minori e per asili nido"),
        List.of(
            new BudgetLine.Amount(BudgetLine.Column.FORECAST, 2024, new BigDecimal(amount)),
            new BudgetLine.Amount(BudgetLine.Column.OUTTURN, 2022, new BigDecimal("-0.10"))),
        source());
  }

  static DupProgramme programme(String name, String text) {
    return new DupProgramme(
        "castelverde-ticino:2024:dup:" + name,
        TOWN,
        new DupProgramme.Period(2024, 2026),
        "12 Diritti sociali",
        "Una città per crescere",
        name,
        "Servizi alla persona",
        Classification.printed(MISSION, null, Classification.Basis.PRINTED),
        List.of(
            new DupProgramme.Section(null, text),
            new DupProgramme.Section("Nuovi posti", "- via Verdi")),
        "Orari per chi lavora.",
        List.of(new DupProgramme.SdgTarget("16.10", 4)),
        source());
  }

  private static Source source() {
    return new Source("f1", 3, List.of(new SourceSpan(3, 0, 10)), List.of());
  }
}

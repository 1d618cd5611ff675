package it.schedario.search;

import it.schedario.schema.Classification;
import it.schedario.schema.CodedLabel;
import it.schedario.schema.CodedName;
import it.schedario.schema.FieldSource;
import it.schedario.schema.Indicator;
import it.schedario.schema.InvolvedPerson;
import it.schedario.schema.Municipality;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Phase;
import it.schedario.schema.Source;
import it.schedario.schema.SourceSpan;
import java.util.List;

/** Sheets of invented towns. */
final class TestSheets {
  static final Municipality BORGO =
      new Municipality(
          "999001", "c_x001", "borgo-san-martino-al-lago", "Borgo San Martino al Lago");

  private TestSheets() {}

  /** A sheet with every field that can be found. */
  static ObjectiveSheet full() {
    return new ObjectiveSheet(
        "borgo-san-martino-al-lago:2024:sheet:2024_A03_07",
        BORGO,
        2024,
        "2024_A03_07",
        "PIANO DELLA PERFORMANCE",
        "Aprire uno sportello per chi cerca casa",
        "FERRARIS_Abitare e quartieri",
        "SETTORE CASA E QUARTIERI",
        "GALLO ELENA",
        "VALORE PUBBLICO 2 - ABITARE BENE",
        new CodedLabel("2023_2028_M_02", "Una città per tutti"),
        new CodedLabel("M_02_1201", "Casa e servizi"),
        new CodedLabel("02_1201_0601", "Diritto alla casa"),
        Classification.printed(
            new CodedName("12", "Diritti sociali, politiche sociali e famiglia"),
            new CodedName("12.06", "Interventi per il diritto alla casa"),
            Classification.Basis.DERIVED),
        "Lo sportello apre due mattine alla settimana.",
        "Da marzo lo sportello ha accolto 120 famiglie.",
        "In Corso",
        List.of(new InvolvedPerson("BRUNO PIETRO", "Istruttore", null, null, null)),
        List.of(
            new Phase(
                "Scelta dei locali",
                null,
                null,
                null,
                null,
                null,
                null,
                "MORO LUCIA",
                "PATRIMONIO",
                "I locali di via del Mulino sono pronti.")),
        List.of(
            new Indicator(
                "Famiglie accolte",
                "EFFICACIA",
                "100",
                "120",
                List.of(),
                null,
                "Contate una volta sola.",
                List.of("100", "120"),
                Indicator.Reading.CERTAIN,
                null)),
        source(List.of()));
  }

  /** The narrative of this sheet was read from the given places. */
  static ObjectiveSheet withStatus(String status, FieldSource field) {
    ObjectiveSheet full = full();
    return new ObjectiveSheet(
        full.id(),
        full.municipality(),
        full.year(),
        full.code(),
        null,
        full.title(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        status,
        null,
        List.of(),
        List.of(),
        List.of(),
        source(List.of(field)));
  }

  private static Source source(List<FieldSource> fields) {
    return new Source("feed", 4, List.of(new SourceSpan(4, 0, 10)), fields);
  }
}

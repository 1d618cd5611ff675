package it.schedario.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import it.schedario.paper.PrintedSheets;
import it.schedario.schema.Indicator;
import it.schedario.schema.Indicator.PreviousValue;
import it.schedario.schema.Indicator.Reading;
import it.schedario.schema.InvolvedPerson;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Phase;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same sheets as text and as PDF: a PDF says for certain what a text leaves open. */
class PdfSheetsTest {
  private static final Path SAMPLES = Path.of("../samples");
  private static final String SAMPLE = "castelverde-ticino/schede-obiettivi-2023.txt";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "borgo-san-martino-al-lago/schede-obiettivi-2023.txt",
        "borgo-san-martino-al-lago/schede-obiettivi-2024.txt",
        "castelverde-ticino/schede-obiettivi-2023.txt",
        "castelverde-ticino/schede-obiettivi-2024.txt"
      })
  void sample_printedAsPdf_isReadAsItsText_andForCertain(String file) throws Exception {
    String text = Files.readString(SAMPLES.resolve(file));
    ReadDocument fromText = Documents.read(text);

    ReadDocument fromPdf = read(PrintedSheets.print(cover(text), Documents.sheets(fromText)));

    assertThat(withoutReading(fromPdf)).isEqualTo(withoutReading(fromText));
    assertThat(indicators(fromPdf)).allMatch(one -> one.reading() == Reading.CERTAIN);
    assertThat(fromPdf.problems()).isEmpty();
    assertThat(fromPdf.coverage().kept()).isZero();
    assertThat(fromPdf.source().elaboratedOn()).isEqualTo(fromText.source().elaboratedOn());
    Documents.assertSound(fromPdf);
  }

  @Test
  void valuesWithEmptyCellsBetween_areReadInTheirColumns() throws Exception {
    Indicator onlyAchieved = indicator(null, "70,00", List.of(), null);
    Indicator onlyOldest = indicator(null, null, List.of(new PreviousValue(2021, "12,00")), null);
    Indicator expectedAndOldest =
        indicator("5,00", null, List.of(new PreviousValue(2021, "4,00")), "si=1 no=0");

    ReadDocument read =
        read(sheet(List.of(), List.of(onlyAchieved, onlyOldest, expectedAndOldest)));

    assertThat(indicators(read))
        .extracting(Indicator::expected, Indicator::achieved, Indicator::previousYears)
        .containsExactly(
            tuple(null, "70,00", List.of()),
            tuple(null, null, List.of(new PreviousValue(2021, "12,00"))),
            tuple("5,00", null, List.of(new PreviousValue(2021, "4,00"))));
    assertThat(indicators(read)).allMatch(one -> one.reading() == Reading.CERTAIN);
    assertThat(indicators(read).get(2).note()).isEqualTo("si=1 no=0");
  }

  @Test
  void rowsThatGoOnOnTheNextPage_areOneRowEach() throws Exception {
    String note = words("nota", 300);
    Phase phase = phase("PREVITALI ANNA MARIA", "BIBLIOTECA VILLA AIROLDI", note);
    Indicator indicator = indicator("1,00", null, List.of(), words("parola", 400));

    ReadDocument read =
        read(sheet(List.of(phase, phase), List.of(indicator, indicator, indicator)));

    ObjectiveSheet sheet = Documents.sheets(read).get(0);
    assertThat(sheet.phases()).containsExactly(phase, phase);
    assertThat(sheet.indicators()).hasSize(3).allMatch(one -> indicator.note().equals(one.note()));
    assertThat(read.source().pages()).isGreaterThan(3);
    Documents.assertSound(read);
  }

  @Test
  void personAndCentreInCapitals_areDecidedByTheirPlace() throws Exception {
    Phase phase = phase("DE LA TORRE ANNA", "VILLA AIROLDI", null);

    ReadDocument read = read(sheet(List.of(phase), List.of()));

    assertThat(Documents.sheets(read).get(0).phases()).containsExactly(phase);
    assertThat(read.problems())
        .extracting(ParseProblem::code)
        .doesNotContain(ParseProblem.Code.GUESSED_BOUNDARY);
  }

  @Test
  void roleAndSectorInCapitals_areDecidedByTheirPlace() throws Exception {
    InvolvedPerson person =
        new InvolvedPerson("DE LA TORRE ANNA", "REFERENTE", null, LocalDate.of(2023, 1, 1), null);

    ReadDocument read =
        read(sheet("Sindaco", "BIBLIOTECA E ARCHIVI", List.of(person), List.of(), List.of()));

    ObjectiveSheet sheet = Documents.sheets(read).get(0);
    assertThat(sheet.involvedPeople()).containsExactly(person);
    assertThat(sheet.portfolio()).isEqualTo("Sindaco");
    assertThat(sheet.sector()).isEqualTo("BIBLIOTECA E ARCHIVI");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void headerNamedInANote_isNoHeader() throws Exception {
    String note = "Comune di Castelverde Ticino SCHEDA OBIETTIVI";

    ReadDocument read = read(sheet(List.of(), List.of(indicator("1,00", null, List.of(), note))));

    assertThat(Documents.sheets(read)).hasSize(1);
    assertThat(indicators(read).get(0).note()).isEqualTo(note);
  }

  private static byte[] sheet(List<Phase> phases, List<Indicator> indicators) throws Exception {
    return sheet("Servizi culturali", "SETTORE BIBLIOTECHE", List.of(), phases, indicators);
  }

  private static byte[] sheet(
      String portfolio,
      String sector,
      List<InvolvedPerson> people,
      List<Phase> phases,
      List<Indicator> indicators)
      throws Exception {
    String text = Files.readString(SAMPLES.resolve(SAMPLE));
    ObjectiveSheet sample = Documents.sheets(Documents.read(text)).get(0);
    ObjectiveSheet sheet =
        new ObjectiveSheet(
            sample.id(),
            sample.municipality(),
            sample.year(),
            sample.code(),
            sample.level(),
            sample.title(),
            portfolio,
            sector,
            sample.responsibleOfficer(),
            null,
            sample.mandateObjective(),
            sample.missionObjective(),
            sample.programmeObjective(),
            sample.classification(),
            sample.implementationPlan(),
            null,
            "In Corso",
            people,
            phases.isEmpty() ? sample.phases() : phases,
            indicators.isEmpty() ? sample.indicators() : indicators,
            sample.source());
    return PrintedSheets.print(cover(text), List.of(sheet));
  }

  private static Phase phase(String officer, String centre, @Nullable String note) {
    return new Phase(
        "Lavori in biblioteca",
        LocalDate.of(2023, 1, 1),
        null,
        null,
        LocalDate.of(2023, 6, 30),
        null,
        new BigDecimal("40.00"),
        officer,
        centre,
        note);
  }

  private static Indicator indicator(
      @Nullable String expected,
      @Nullable String achieved,
      List<PreviousValue> previous,
      @Nullable String note) {
    return new Indicator(
        "Prestiti della biblioteca per abitante, sul totale dell'anno e per fascia di età",
        "EFFICACIA",
        expected,
        achieved,
        previous,
        null,
        note,
        List.of(),
        Reading.CERTAIN,
        null);
  }

  private static String words(String word, int count) {
    return String.join(
        " ", IntStream.range(0, count).mapToObj(i -> word + i % 7).toArray(String[]::new));
  }

  private static ReadDocument read(byte[] pdf) throws UnreadableDocumentException {
    return new DocumentReader().read("prova.pdf", pdf, ReadOptions.NONE);
  }

  private static List<Indicator> indicators(ReadDocument document) {
    return Documents.sheets(document).stream()
        .flatMap(sheet -> sheet.indicators().stream())
        .toList();
  }

  /** The lines in front of the first header, which names the town. */
  private static List<String> cover(String text) {
    List<String> lines = text.lines().toList();
    int end = 2;
    while (!lines.get(end).endsWith("SCHEDA OBIETTIVI")) {
      end++;
    }
    return lines.subList(0, end);
  }

  private static String withoutReading(ReadDocument document) {
    return DocumentPrinter.printDocuments(document).replaceAll("reading: [A-Z]+", "reading:");
  }
}

package it.schedario.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import it.schedario.schema.Indicator;
import it.schedario.schema.Indicator.Reading;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Outcome.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The albero della performance: what is read for certain, and that nothing is lost where not. */
class TreeDocumentTest {
  private static final Path SAMPLE =
      Path.of("..", "samples", "pieve-montana", "albero-performance-2025-2027.txt");

  private static final String HEADS =
      "Descrizione obiettivo Strumento di verifica obj/indicatore Risultato atteso Tempi\n";

  private static final String TITLE = "Comune di Pieve Montana\nALBERO DELLA PERFORMANCE 2025\n";

  /** How many objectives the sectors of the real document have, counted by hand. */
  private static final Map<String, Integer> OBJECTIVES =
      Map.ofEntries(
          Map.entry("ufficio-centrale-organizzazione-e-risorse-umane", 17),
          Map.entry("senza-nome", 8),
          Map.entry("settore-entrate", 12),
          Map.entry("polizia-locale", 14),
          Map.entry("settore-cultura-istruzione-e-sport", 19),
          Map.entry("settore-welfare", 13),
          Map.entry("settore-urbanistica-e-ambiente", 13),
          Map.entry("relazioni-con-il-cittadino", 15),
          Map.entry("settore-manutenzione-progettazione-e-pnrr", 23),
          Map.entry("segreteria-generale", 17),
          Map.entry("piano-di-zona", 15),
          Map.entry("segretario-generale", 1),
          Map.entry("progetti-trasversali-a-tutti-i-direttori", 7),
          Map.entry("progetti-trasversali-ai-direttori-pnrr", 1));

  /** A lower bound: what is reached today. */
  private static final int SECTORS_COUNTED_RIGHT = 8;

  @Test
  void sample_isReadByObjectiveAndRow() throws Exception {
    ReadDocument document = Documents.read(Files.readString(SAMPLE));

    assertThat(Documents.sheets(document))
        .extracting(sheet -> sheet.id() + " " + sheet.indicators().size())
        .containsExactly(
            "pieve-montana:2025:sheet:settore-servizi-alla-persona:1 1",
            "pieve-montana:2025:sheet:settore-servizi-alla-persona:2 1",
            "pieve-montana:2025:sheet:settore-territorio:1 1",
            "pieve-montana:2025:sheet:settore-territorio:2 2",
            "pieve-montana:2025:sheet:settore-territorio:3 1");
    assertThat(document.source().layout()).isEqualTo("albero-performance");
    assertThat(document.source().pages()).isEqualTo(3);
    assertThat(document.coverage().kept()).isZero();
    Documents.assertSound(document);
  }

  @Test
  void cellsThatAreParagraphs_areCertain() throws Exception {
    ObjectiveSheet sheet = Documents.sheets(Documents.read(Files.readString(SAMPLE))).get(0);

    assertThat(sheet.level()).isEqualTo("ALBERO DELLA PERFORMANCE");
    assertThat(sheet.sector()).isEqualTo("SETTORE SERVIZI ALLA PERSONA");
    assertThat(sheet.title())
        .isEqualTo(
            "Promuovere la mobilita dolce degli alunni della primaria attraverso nuove linee di"
                + " pedibus accompagnate da nonni e genitori volontari");
    Indicator row = sheet.indicators().get(0);
    assertThat(row.description())
        .isEqualTo("Numero di linee attivate nell'anno scolastico e di alunni iscritti");
    assertThat(row.expected())
        .isEqualTo("Almeno tre linee attive entro novembre e 60 alunni iscritti");
    assertThat(row.due()).isEqualTo("4 trim");
    assertThat(row.reading()).isEqualTo(Reading.CERTAIN);
  }

  @Test
  void columnsThatShareLines_arePartedButNotCertain() throws Exception {
    ReadDocument document = Documents.read(Files.readString(SAMPLE));
    ObjectiveSheet sheet = Documents.sheets(document).get(4);

    assertThat(sheet.title()).isEqualTo("Illuminare le piazze del borgo");
    Indicator row = sheet.indicators().get(0);
    assertThat(row.reading()).isNotEqualTo(Reading.CERTAIN);
    assertThat(row.description()).isEqualTo("Affidamento dei lavori");
    assertThat(row.expected()).isEqualTo("Determina dirigenziale");
    assertThat(document.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(ParseProblem.Code.GUESSED_BOUNDARY);
              assertThat(problem.message()).contains("settore-territorio:3", "share lines");
            });
  }

  @Test
  void tableWithoutHeading_hasNoSectorAndAnIdThatSaysSo() throws Exception {
    String text =
        Files.readString(SAMPLE)
            + "\n"
            + HEADS
            + "\nGarantire l'apertura serale del municipio nei mesi estivi con il\n"
            + "personale del protocollo\n\nSere di apertura\n\nAlmeno otto sere\n\n3 trim\n";

    List<ObjectiveSheet> sheets = Documents.sheets(Documents.read(text));

    ObjectiveSheet last = sheets.get(sheets.size() - 1);
    assertThat(last.id()).isEqualTo("pieve-montana:2025:sheet:senza-nome:1");
    assertThat(last.sector()).isNull();
  }

  @Test
  void headingWithLettersTakenForI_hasItsNameInTheId() throws Exception {
    String text =
        Files.readString(SAMPLE)
            .replace("SETTORE SERVIZI ALLA PERSONA", "PROGETTI PER TUTTI | DIRlGENTI");

    assertThat(Documents.sheets(Documents.read(text)).get(0).id())
        .isEqualTo("pieve-montana:2025:sheet:progetti-per-tutti-i-dirigenti:1");
  }

  @Test
  void noiseOfTheRecognition_isInNoField() throws Exception {
    String text =
        Files.readString(SAMPLE)
            .replace("e genitori volontari\n", "e genitori volontari . . L .\n")
            .replace("Sostituire almeno", ". N . Sostituire almeno");

    List<ObjectiveSheet> sheets = Documents.sheets(Documents.read(text));

    assertThat(sheets.get(0).title()).endsWith("e genitori volontari");
    Indicator row = sheets.get(2).indicators().get(0);
    assertThat(List.of(row.description(), String.valueOf(row.expected())))
        .contains("Sostituire almeno 900 metri");
  }

  @Test
  void documentThatDoesNotNameItsTown_isRefusedUnlessGiven() throws Exception {
    byte[] content =
        Files.readString(SAMPLE)
            .replace("Comune di Pieve Montana", "Allegato al piano")
            .getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Documents.read(content))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("--municipality");
    ReadDocument given =
        new DocumentReader().read("a.txt", content, new ReadOptions("Rocca Aurelia", null));
    assertThat(given.documents().get(0).municipality().slug()).isEqualTo("rocca-aurelia");
  }

  @Test
  void headsWithoutRows_areNoDocument() {
    assertThatThrownBy(() -> Documents.read("ALBERO DELLA PERFORMANCE 2025\nComune di X\n" + HEADS))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("no objective");
  }

  /** Cuts and shuffles the sample: whatever comes out, every field is where it says. */
  @Test
  void mutilatedSamples_loseNoSpan() throws Exception {
    List<String> lines = Files.readString(SAMPLE).lines().toList();
    long seed = 20261120;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      StringBuilder text =
          new StringBuilder("Comune di Pieve Montana\nALBERO DELLA PERFORMANCE 2025\n");
      text.append(HEADS);
      for (int i = 0; i < 60; i++) {
        String line = lines.get(random.nextInt(lines.size()));
        text.append(line, 0, line.isEmpty() ? 0 : random.nextInt(line.length()) + 1);
        text.append(random.nextInt(5) == 0 ? "\n\n\n\n\n" : "\n");
      }
      text.append("annuale\nVerificare i muri a secco annuale\n");
      readUnlessEmpty(text.toString()).ifPresent(document -> Documents.assertSound(document));
    }
  }

  /** What has no objective left may be refused, with that reason and no other. */
  private static Optional<ReadDocument> readUnlessEmpty(String text) throws Exception {
    try {
      return Optional.of(Documents.read(text.getBytes(StandardCharsets.UTF_8)));
    } catch (UnreadableDocumentException e) {
      assertThat(e.code()).isEqualTo(UnreadableDocumentException.Code.NO_DOCUMENTS);
      return Optional.empty();
    }
  }

  @Test
  void hostileTables_areReadInBoundedTime() {
    String[] parts = {"annuale\n", "Parola ", "Parola\n", "| ", "a b c d\n", "\n\n\n\n\n1 trim\n"};
    for (String part : parts) {
      String text = TITLE + HEADS + part.repeat(20_000 / part.length()) + "\nVerifica annuale\n";
      assertTimeoutPreemptively(Duration.ofSeconds(60), () -> readUnlessEmpty(text), part);
    }
  }

  /** Nobody prints tables of that size; the lines stay text. */
  @Test
  void pageOfManyLines_isKeptAsTextInBoundedTime() throws Exception {
    String sample = Files.readString(SAMPLE);
    String text =
        sample
            + "\n\nSETTORE SENZA FINE\n\n"
            + HEADS
            + "Curare i sentieri e i muri Interventi effettuati Almeno due annuale\n"
                .repeat(100_000);

    ReadDocument document =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Documents.read(text));

    assertThat(document.documents()).filteredOn(ObjectiveSheet.class::isInstance).hasSize(5);
    assertThat(document.coverage().kept()).isGreaterThan(5_000_000);
    assertThat(document.problems())
        .anySatisfy(
            problem ->
                assertThat(problem.message()).contains("SETTORE SENZA FINE", "rows are not read"));
  }

  @Test
  void otherLineEnds_changeNothing() throws Exception {
    String sample = Files.readString(SAMPLE);

    assertThat(DocumentPrinter.printDocuments(Documents.read(sample.replace("\n", "\r\n"))))
        .isEqualTo(DocumentPrinter.printDocuments(Documents.read(sample)));
  }

  /** A tree says what is meant to be done, not what was. */
  @Test
  void rows_haveNoResultAndNoVerdict() throws Exception {
    for (ObjectiveSheet sheet : Documents.sheets(Documents.read(Files.readString(SAMPLE)))) {
      for (Indicator row : sheet.indicators()) {
        assertThat(row.achieved()).isNull();
        assertThat(row.outcome() == null ? Verdict.NOT_DUE : row.outcome().verdict())
            .isIn(Verdict.NOT_DUE, Verdict.NOT_MEASURABLE);
      }
    }
  }

  /** The order of the objectives is what their ids are made of. */
  @Test
  void realDocument_hasTheObjectivesOfItsSectors() throws Exception {
    ReadDocument document =
        Documents.read(Seeds.text(Seeds.TREE_OF_2025).getBytes(StandardCharsets.UTF_8));
    List<ObjectiveSheet> sheets = Documents.sheets(document);

    assertThat(document.source().municipality().istatCode()).isEqualTo("015074");
    assertThat(sheets).allMatch(sheet -> sheet.year() == 2025);
    Set<String> sectors = new HashSet<>();
    sheets.forEach(sheet -> sectors.add(sheet.sector() == null ? "" : sheet.sector()));
    assertThat(sectors).hasSize(14).contains("", "SETTORE WELFARE", "PIANO DI ZONA");
    assertThat(sheets).hasSizeBetween(175 - 5, 175 + 15);
    assertThat(OBJECTIVES.entrySet())
        .filteredOn(sector -> numberOf(sheets, sector.getKey()) == sector.getValue())
        .hasSizeGreaterThanOrEqualTo(SECTORS_COUNTED_RIGHT);
    Documents.assertSound(document);
  }

  private static long numberOf(List<ObjectiveSheet> sheets, String sector) {
    return sheets.stream().filter(sheet -> sheet.id().contains(":sheet:" + sector + ":")).count();
  }
}

package it.schedario.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.paper.PrintedProgrammes;
import it.schedario.paper.PrintedProgrammes.Headings;
import it.schedario.paper.PrintedReport;
import it.schedario.paper.PrintedRow.Order;
import it.schedario.paper.Sheaf;
import it.schedario.schema.DupProgramme;
import it.schedario.schema.DupProgramme.SdgTarget;
import it.schedario.schema.DupProgramme.Section;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same programmes of a DUP as text and as PDF. */
class PdfProgrammesTest {
  private static final Path SAMPLE =
      Path.of("../samples/castelverde-ticino/bilancio-e-dup-2024.txt");

  @ParameterizedTest
  @EnumSource
  void sample_printedAsPdf_isReadAsItsText(Headings headings) throws Exception {
    ReadDocument fromText = Documents.read(Files.readAllBytes(SAMPLE));

    ReadDocument fromPdf = read(PrintedReport.print(fromText, Order.CELLS, false, headings));

    assertThat(programmes(fromPdf)).isEqualTo(programmes(fromText));
    assertThat(fromPdf.problems()).isEmpty();
    assertThat(fromPdf.coverage().kept()).isZero();
    Documents.assertSound(fromPdf);
  }

  @ParameterizedTest
  @EnumSource
  void longProgrammes_goOnOverManyPages(Headings headings) throws Exception {
    DupProgramme sample = programme();
    DupProgramme longer = with(manySections(), sample);

    ReadDocument read = read(print(List.of(longer, sample), headings));

    DupProgramme first = (DupProgramme) read.documents().get(0);
    assertThat(first.sections()).isEqualTo(longer.sections());
    assertThat(first.sdgTargets())
        .extracting(SdgTarget::target)
        .isEqualTo(longer.sdgTargets().stream().map(SdgTarget::target).toList());
    assertThat(read.source().pages()).isGreaterThan(5);
    assertThat(read.documents()).hasSize(2);
    Documents.assertSound(read);
  }

  @Test
  void boldHeadings_needNoFormOfTheirOwn() throws Exception {
    List<Section> sections =
        List.of(
            new Section("Che cosa cambia per chi va a scuola a piedi?", "Apre il piedibus."),
            new Section("Orari.", "Gli uffici aprono anche il sabato mattina"),
            new Section("Senza carta", "Tutte le domande si fanno in rete"));

    ReadDocument read = read(print(List.of(with(sections, programme())), Headings.BOLD));

    assertThat(((DupProgramme) read.documents().get(0)).sections()).isEqualTo(sections);
  }

  @Test
  void itemsThatLostTheirSign_areKnownByTheirPlace() throws Exception {
    byte[] pdf =
        page(
            sheaf -> {
              line(
                  sheaf, 0, "Nel triennio il Comune intende curare con le famiglie, con le scuole");
              line(sheaf, 0, "e con il volontariato:");
              line(sheaf, 20, "i giardini delle frazioni, che nessuno taglia più da anni e che le");
              line(sheaf, 20, "famiglie chiedono");
              line(sheaf, 20, "gli orti");
              line(sheaf, 0, "Poi si vedrà.");
            });

    DupProgramme read = (DupProgramme) read(pdf).documents().get(0);

    assertThat(read.sections())
        .extracting(Section::text)
        .containsExactly(
            "Nel triennio il Comune intende curare con le famiglie, con le scuole e con il"
                + " volontariato:\n- i giardini delle frazioni, che nessuno taglia più da anni e"
                + " che le famiglie chiedono\n- gli orti\nPoi si vedrà.");
  }

  @Test
  void whatPagesRepeat_isNoText() throws Exception {
    DupProgramme longer = with(manySections(), programme());

    ReadDocument read;
    try (Sheaf sheaf = new Sheaf()) {
      sheaf.everyPage(
          page -> {
            sheaf.text(Sheaf.LEFT, 18, "Comune di Rocca Aurelia - Documento unico");
            sheaf.text(600, 580, "DUP 2024-2026, pagina " + page);
          });
      PrintedProgrammes.print(sheaf, List.of(longer), Headings.BOLD);
      read = read(sheaf.toBytes());
    }

    DupProgramme programme = (DupProgramme) read.documents().get(0);
    assertThat(programme.sections()).isEqualTo(longer.sections());
    assertThat(programme.genderBudget()).isEqualTo(longer.genderBudget());
  }

  private static List<Section> manySections() {
    String sentence =
        "Il servizio segue le famiglie delle frazioni, anche di sera, e ne ascolta le richieste";
    String paragraph = (sentence + "; ").repeat(7) + "così per tutto l'anno.";
    String item = "- visite a casa, " + sentence.toLowerCase(Locale.ITALIAN) + ", ";
    return IntStream.range(0, 24)
        .mapToObj(
            i ->
                new Section(
                    "Azione numero " + i,
                    String.join(
                        "\n",
                        paragraph,
                        "Si procede così:",
                        item + "primo passo;",
                        item.repeat(3).replace(", - ", ", ") + "secondo passo:",
                        "o corsi;",
                        "o gruppi di lettura e di cammino, " + sentence + ";",
                        "1. domanda in rete;",
                        "2. graduatoria.",
                        paragraph)))
        .toList();
  }

  private static DupProgramme programme() throws Exception {
    return Documents.read(Files.readAllBytes(SAMPLE)).documents().stream()
        .filter(DupProgramme.class::isInstance)
        .map(DupProgramme.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static DupProgramme with(List<Section> sections, DupProgramme sample) {
    return new DupProgramme(
        sample.id(),
        sample.municipality(),
        sample.period(),
        sample.mission(),
        sample.strategicObjective(),
        "Un altro programma",
        sample.directorate(),
        sample.classification(),
        sections,
        "Le donne sono la metà.",
        sample.sdgTargets(),
        sample.source());
  }

  private static byte[] print(List<DupProgramme> programmes, Headings headings) {
    try (Sheaf sheaf = new Sheaf()) {
      PrintedProgrammes.print(sheaf, programmes, headings);
      return sheaf.toBytes();
    }
  }

  /** A programme with this description, at the left edge and set in by so many points. */
  private static byte[] page(Consumer<Sheaf> description) {
    try (Sheaf sheaf = new Sheaf()) {
      sheaf.newPage();
      for (String line :
          List.of(
              "MISSIONE",
              "4. Istruzione",
              "OBIETTIVO STRATEGICO",
              "Scuole vicine",
              "PROGRAMMA OPERATIVO",
              "Scuola",
              "DIREZIONE",
              "Scuola",
              "DESCRIZIONE DELLE FINALITA'")) {
        line(sheaf, 0, line);
        sheaf.down(4);
      }
      description.accept(sheaf);
      return sheaf.toBytes();
    }
  }

  private static void line(Sheaf sheaf, double in, String text) {
    sheaf.text(Sheaf.LEFT + in, sheaf.y(), text);
    sheaf.down(Sheaf.LINE);
  }

  private static ReadDocument read(byte[] pdf) throws UnreadableDocumentException {
    return new DocumentReader().read("prova.pdf", pdf, new ReadOptions("Rocca Aurelia", 2024));
  }

  /** Pages are others in a PDF. */
  private static List<String> programmes(ReadDocument document) {
    return document.documents().stream()
        .filter(DupProgramme.class::isInstance)
        .map(DupProgramme.class::cast)
        .map(programme -> ProgrammePrinter.print(programme).replaceAll("page=?[ \\d]+", "page"))
        .toList();
  }
}

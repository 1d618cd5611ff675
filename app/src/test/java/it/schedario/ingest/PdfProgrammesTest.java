package it.schedario.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.paper.PrintedProgrammes.Headings;
import it.schedario.paper.PrintedReport;
import it.schedario.paper.PrintedRow.Order;
import it.schedario.schema.DupProgramme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  private static ReadDocument read(byte[] pdf) throws UnreadableDocumentException {
    return new DocumentReader().read("prova.pdf", pdf, new ReadOptions("Rocca Aurelia", null));
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

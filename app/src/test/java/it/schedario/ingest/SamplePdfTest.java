package it.schedario.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.paper.PrintedProgrammes.Headings;
import it.schedario.paper.PrintedReport;
import it.schedario.paper.PrintedRow.Order;
import it.schedario.schema.BudgetReport.PrintedTotal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The PDF among the samples is printed from a text by {@link PrintedReport}. To print it anew, run
 * with {@code -Dsample.update=true}.
 */
class SamplePdfTest {
  private static final Path TEXT = Path.of("src/test/resources/paper/bilancio-e-dup-2025.txt");
  private static final Path PDF = Path.of("../samples/rocca-aurelia/bilancio-e-dup-2025.pdf");

  @Test
  void sample_isPrintedFromItsText_andReadsAsIt() throws Exception {
    ReadDocument text = Documents.read(Files.readAllBytes(TEXT));
    byte[] printed = PrintedReport.print(text, Order.CELLS, false, Headings.BOLD);
    if (Boolean.getBoolean("sample.update")) {
      Files.write(PDF, printed);
    }

    ReadDocument sample = Documents.read(Files.readAllBytes(PDF));

    assertThat(DocumentPrinter.print(sample))
        .isEqualTo(DocumentPrinter.print(Documents.read(printed)));
    assertThat(withoutPages(sample)).isEqualTo(withoutPages(text));
    assertThat(sample.problems()).isEmpty();
    assertThat(sample.coverage().kept()).isZero();
    assertThat(sample.documents()).hasSize(21);
    assertThat(sample.reports().get(0).printedTotals()).hasSize(20).allMatch(PrintedTotal::ties);
    assertThat(sample.reports().get(0).recaps()).hasSize(22).allMatch(PrintedTotal::ties);
    Documents.assertSound(sample);
  }

  private static String withoutPages(ReadDocument document) {
    return DocumentPrinter.printDocuments(document).replaceAll("page=?[ \\d]+", "page");
  }
}

package it.schedario.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import it.schedario.paper.PrintedProgrammes.Headings;
import it.schedario.paper.PrintedReport;
import it.schedario.paper.PrintedRow.Order;
import it.schedario.paper.Sheaf;
import it.schedario.schema.BudgetLine;
import it.schedario.schema.BudgetLine.Column;
import it.schedario.schema.BudgetReport;
import it.schedario.schema.BudgetReport.PrintedTotal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same budget as text and as PDF: in a PDF the place of a figure decides its column. */
class PdfBudgetsTest {
  private static final Path SAMPLE =
      Path.of("../samples/castelverde-ticino/bilancio-e-dup-2024.txt");

  @ParameterizedTest
  @EnumSource
  void sample_printedAsPdf_isReadAsItsText(Order order) throws Exception {
    ReadDocument fromText = Documents.read(Files.readAllBytes(SAMPLE));

    ReadDocument fromPdf = read(PrintedReport.print(fromText, order, false, Headings.BOLD));

    assertThat(lines(fromPdf)).isEqualTo(lines(fromText));
    assertThat(BudgetPrinter.totals(report(fromPdf)))
        .isEqualTo(BudgetPrinter.totals(report(fromText)));
    assertThat(fromPdf.problems()).isEmpty();
    assertThat(fromPdf.coverage().kept()).isZero();
    Documents.assertSound(fromPdf);
  }

  @ParameterizedTest
  @EnumSource
  void zerosLeftEmpty_leaveNoDoubtAboutTheOtherFigures(Order order) throws Exception {
    ReadDocument fromText = Documents.read(Files.readAllBytes(SAMPLE));

    ReadDocument fromPdf = read(PrintedReport.print(fromText, order, true, Headings.BOLD));

    assertThat(lines(fromPdf)).isEqualTo(withoutZeros(lines(fromText)));
    assertThat(report(fromPdf).printedTotals()).hasSize(26).allMatch(PrintedTotal::ties);
    assertThat(report(fromPdf).recaps()).hasSize(19).allMatch(PrintedTotal::ties);
    assertThat(fromPdf.problems()).isEmpty();
    Documents.assertSound(fromPdf);
  }

  @Test
  void columnsInAnotherOrder_areReadByTheirLabels() throws Exception {
    BudgetLine line =
        onlyLine(
            read(
                table(
                    List.of("RENDICONTO 2023", "PREVISIONE 2023", "PREVISIONE 2024"),
                    sheaf -> row(sheaf, "LIBRI", "10,00", "20,00", "30,00"))));

    assertThat(line.amounts())
        .extracting(BudgetLine.Amount::column, BudgetLine.Amount::year, one -> one.amount() + "")
        .containsExactly(
            tuple(Column.FORECAST, 2024, "30.00"),
            tuple(Column.FORECAST, 2023, "20.00"),
            tuple(Column.OUTTURN, 2023, "10.00"));
  }

  @Test
  void amountInADescription_isNoFigure() throws Exception {
    BudgetLine line =
        onlyLine(
            read(
                table(
                    USUAL, sheaf -> row(sheaf, "QUOTE FINO A 500,00 EURO", "10,00", "", "30,00"))));

    assertThat(line.description()).isEqualTo("QUOTE FINO A 500,00 EURO");
    assertThat(line.amounts())
        .extracting(BudgetLine.Amount::column, one -> one.amount() + "")
        .containsExactly(tuple(Column.FORECAST, "10.00"), tuple(Column.OUTTURN, "30.00"));
  }

  @ParameterizedTest
  @EnumSource
  void rowsThatGoOnOnTheNextPage_areOneRowEach(Order order) throws Exception {
    String words = "SERVIZI PER LE FAMIGLIE E PER GLI ANZIANI DELLE FRAZIONI ALTE ".repeat(40);
    ReadDocument fromText = Documents.read(textOfOneRow(words.strip()));

    ReadDocument fromPdf = read(PrintedReport.print(fromText, order, false, Headings.BOLD));

    assertThat(onlyLine(fromPdf).description()).isEqualTo(words.strip());
    assertThat(onlyLine(fromPdf).amounts()).isEqualTo(onlyLine(fromText).amounts());
    assertThat(fromPdf.source().pages()).isGreaterThan(1);
    Documents.assertSound(fromPdf);
  }

  @Test
  void twoFiguresInOneColumn_areReadInTheirOrder() throws Exception {
    BudgetLine line =
        onlyLine(
            read(
                table(
                    USUAL,
                    sheaf -> {
                      row(sheaf, "LIBRI", "10,00", "20,00", "");
                      sheaf.right(RIGHT.get(1) - 40, sheaf.y() - Sheaf.LINE, "30,00");
                    })));

    assertThat(line.amounts()).extracting(one -> one.amount() + "").hasSize(3);
  }

  private static final List<String> USUAL =
      List.of("PREVISIONE 2024", "PREVISIONE 2023", "RENDICONTO 2023");
  private static final List<Double> RIGHT = List.of(480.0, 560.0, 640.0);

  private interface Rows {
    void print(Sheaf sheaf);
  }

  private static byte[] table(List<String> labels, Rows rows) {
    try (Sheaf sheaf = new Sheaf()) {
      sheaf.newPage();
      sheaf.text(Sheaf.LEFT, 30, "Comune di Rocca Aurelia");
      sheaf.heading(Sheaf.LEFT, 50, "1.A ENTRATE CORRENTI");
      sheaf.text(700, 50, "ANNO : 2024");
      sheaf.heading(Sheaf.LEFT, 70, "PEG PDC DESCRIZIONE PEG");
      for (int i = 0; i < labels.size(); i++) {
        sheaf.heading(RIGHT.get(i) - 65, 70, labels.get(i));
      }
      sheaf.moveTo(90);
      rows.print(sheaf);
      return sheaf.toBytes();
    }
  }

  private static void row(Sheaf sheaf, String description, String... figures) {
    sheaf.text(Sheaf.LEFT, sheaf.y(), "38 15 1 2010101000");
    sheaf.text(150, sheaf.y(), description);
    for (int i = 0; i < figures.length; i++) {
      if (!figures[i].isEmpty()) {
        sheaf.right(RIGHT.get(i), sheaf.y(), figures[i]);
      }
    }
    sheaf.down(Sheaf.LINE);
  }

  private static String textOfOneRow(String description) {
    return """
        Comune di Rocca Aurelia
        1.A ENTRATE CORRENTI
        ANNO : 2024
        PEGPDC DESCRIZIONE PEG VINCPREVISIONE 2024 PREVISIONE 2023 RENDICONTO 2023
        SET01 SETTORE UNICO
        38 15 12010101000 %s
        1.000,00 2.000,00 3.000,00
        """
        .formatted(description);
  }

  private static ReadDocument read(byte[] pdf) throws UnreadableDocumentException {
    return new DocumentReader().read("prova.pdf", pdf, new ReadOptions("Rocca Aurelia", null));
  }

  private static BudgetReport report(ReadDocument document) {
    return document.reports().get(0);
  }

  private static BudgetLine onlyLine(ReadDocument document) {
    assertThat(report(document).lines()).hasSize(1);
    return report(document).lines().get(0);
  }

  private static List<String> lines(ReadDocument document) {
    return report(document).lines().stream().map(BudgetPrinter::print).toList();
  }

  /** Those among the amounts of a line, which stand one behind the other. */
  private static List<String> withoutZeros(List<String> lines) {
    return lines.stream()
        .map(line -> line.replaceAll("(?<=amounts: |, )[A-Z_]+ \\d{4} 0\\.00(, |\n)", "$1"))
        .map(line -> line.replaceAll("(?<=amounts: |, ), ", "").replaceAll(", \n", "\n"))
        .toList();
  }
}

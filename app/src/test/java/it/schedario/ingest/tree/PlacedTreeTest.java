package it.schedario.ingest.tree;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.ingest.DocumentReader;
import it.schedario.ingest.ReadDocument;
import it.schedario.ingest.ReadOptions;
import it.schedario.paper.PrintedTreeTable;
import it.schedario.paper.PrintedTreeTable.Alignment;
import it.schedario.schema.Indicator;
import it.schedario.schema.Indicator.Reading;
import it.schedario.schema.ObjectiveSheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tree printed as a PDF: the places of the words tell the columns, nothing is guessed. */
class PlacedTreeTest {
  private static final Path SAMPLE =
      Path.of("..", "samples", "pieve-montana", "albero-performance-2025-2027.txt");

  @ParameterizedTest
  @CsvSource({"TOP, 100", "MIDDLE, 100", "TOP, 2026", "MIDDLE, 2026", "TOP, 7", "MIDDLE, 7"})
  void placedTree_isReadAsItWasPrintedAndCertain(Alignment alignment, long seed) throws Exception {
    PrintedTree tree = new TreeSentences(seed).tree("Castelverde Ticino");

    ReadDocument read = read(print(tree, alignment));

    List<ObjectiveSheet> sheets = sheets(read);
    assertThat(objectives(sheets)).isEqualTo(objectives(tree));
    assertThat(sheets)
        .flatExtracting(ObjectiveSheet::indicators)
        .extracting(Indicator::reading)
        .containsOnly(Reading.CERTAIN);
    assertThat(sheets)
        .as("the ends of pages cut rows")
        .anyMatch(
            sheet ->
                sheet.source().spans().stream().map(span -> span.page()).distinct().count() > 1);
  }

  @ParameterizedTest
  @EnumSource
  void sample_isReadAsFromItsText(Alignment alignment) throws Exception {
    List<ObjectiveSheet> fromText = sheets(read(Files.readAllBytes(SAMPLE)));

    List<ObjectiveSheet> fromPdf = sheets(read(print(tree(fromText), alignment)));

    assertThat(objectives(fromPdf)).isEqualTo(objectives(fromText)).hasSize(5);
    assertThat(fromPdf).extracting(ObjectiveSheet::id).isEqualTo(ids(fromText));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1 trim 2 trim"})
  void rowWithoutOneTime_isNotCertain(String due) throws Exception {
    PrintedTree.Objective timeless =
        new PrintedTree.Objective(
            "Riordino del catalogo dei sentieri",
            List.of(new PrintedTree.Row("Relazione al segretario", "almeno 25 controlli", due)));
    PrintedTree.Objective timed =
        new PrintedTree.Objective(
            "Avvio del servizio di prestito fra le biblioteche",
            List.of(new PrintedTree.Row("Verbale di collaudo", "entro settembre", "2 trim")));
    PrintedTree tree =
        new PrintedTree(
            "Rocca Aurelia",
            2026,
            List.of(new PrintedTree.Sector("SETTORE TERRITORIO", List.of(timeless, timed))));

    assertThat(sheets(read(print(tree, Alignment.TOP))))
        .isNotEmpty()
        .flatExtracting(ObjectiveSheet::indicators)
        .extracting(Indicator::reading)
        .doesNotContain(Reading.CERTAIN);
  }

  private static byte[] print(PrintedTree tree, Alignment alignment) {
    List<PrintedTreeTable.Sector> sectors = new ArrayList<>();
    for (PrintedTree.Sector sector : tree.sectors()) {
      List<PrintedTreeTable.Row> rows = new ArrayList<>();
      for (PrintedTree.Objective objective : sector.objectives()) {
        String description = objective.description();
        for (PrintedTree.Row row : objective.rows()) {
          rows.add(
              new PrintedTreeTable.Row(description, row.instrument(), row.result(), row.due()));
          description = "";
        }
      }
      sectors.add(new PrintedTreeTable.Sector(sector.name(), rows));
    }
    return PrintedTreeTable.print(tree.town(), tree.year(), sectors, alignment);
  }

  private static ReadDocument read(byte[] content) throws Exception {
    return new DocumentReader().read("albero", content, ReadOptions.NONE);
  }

  private static List<ObjectiveSheet> sheets(ReadDocument document) {
    return document.documents().stream().map(ObjectiveSheet.class::cast).toList();
  }

  private static List<String> ids(List<ObjectiveSheet> sheets) {
    return sheets.stream().map(ObjectiveSheet::id).toList();
  }

  private static List<String> objectives(PrintedTree tree) {
    List<String> objectives = new ArrayList<>();
    for (PrintedTree.Sector sector : tree.sectors()) {
      sector.objectives().forEach(each -> objectives.add(sector.name() + ": " + each));
    }
    return objectives;
  }

  private static List<String> objectives(List<ObjectiveSheet> sheets) {
    return objectives(tree(sheets));
  }

  /** What was read, as if it were to be printed. */
  private static PrintedTree tree(List<ObjectiveSheet> sheets) {
    List<PrintedTree.Sector> sectors = new ArrayList<>();
    String open = "";
    for (ObjectiveSheet sheet : sheets) {
      String name = String.valueOf(sheet.sector());
      if (!name.equals(open)) {
        sectors.add(new PrintedTree.Sector(name, new ArrayList<>()));
        open = name;
      }
      sectors.get(sectors.size() - 1).objectives().add(objective(sheet));
    }
    return new PrintedTree("Pieve Montana", sheets.get(0).year(), sectors);
  }

  private static PrintedTree.Objective objective(ObjectiveSheet sheet) {
    List<PrintedTree.Row> rows = new ArrayList<>();
    for (Indicator row : sheet.indicators()) {
      rows.add(
          new PrintedTree.Row(
              row.description(), String.valueOf(row.expected()), String.valueOf(row.due())));
    }
    return new PrintedTree.Objective(sheet.title(), rows);
  }
}

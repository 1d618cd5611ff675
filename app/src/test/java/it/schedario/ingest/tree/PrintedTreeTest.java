package it.schedario.ingest.tree;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.ingest.DocumentReader;
import it.schedario.ingest.ReadDocument;
import it.schedario.ingest.ReadOptions;
import it.schedario.schema.Indicator;
import it.schedario.schema.Indicator.Reading;
import it.schedario.schema.ObjectiveSheet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Trees of made-up towns, printed with columns of several widths and taken out of the print line by
 * line: what is read is compared with what was printed. The costs are not made for one document.
 */
class PrintedTreeTest {
  /** Objectives too few or too many. */
  private static final int MOST_OFF = 2;

  /** Lower bounds: what is reached today. */
  @ParameterizedTest(name = "columns {0}, {1}, {2}, specks {3}, seed {4}")
  @CsvSource({
    "25500, 20000, 17000, true, 100, 0.90, 0.80",
    "29000, 18000, 15000, true, 101, 0.90, 0.80",
    "22000, 22000, 20000, true, 102, 0.90, 0.75",
    "26500, 21000, 17500, false, 103, 0.65, 0.50",
    "24000, 19000, 16000, true, 2026, 0.80, 0.65",
    "27500, 21500, 18500, true, 2027, 0.80, 0.65",
  })
  void columnsThatShareLines_arePartedAsTheyWerePrinted(
      int description,
      int instrument,
      int result,
      boolean hasSpecks,
      long seed,
      double leastTitles,
      double leastRows)
      throws Exception {
    PrintedTree tree = new TreeSentences(seed).tree("Castelverde Ticino");
    String text = new TreePrinter(description, instrument, result, hasSpecks, seed).print(tree);

    List<ObjectiveSheet> sheets = sheets(read(text));

    List<String> titles = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (PrintedTree.Sector sector : tree.sectors()) {
      for (PrintedTree.Objective objective : sector.objectives()) {
        titles.add(sector.name() + ": " + objective.description());
        objective.rows().forEach(row -> rows.add(row.toString()));
      }
    }
    assertThat(sheets).hasSizeBetween(titles.size() - MOST_OFF, titles.size() + MOST_OFF);
    assertThat(shareOf(titles, titles(sheets))).isGreaterThan(leastTitles);
    assertThat(shareOf(rows, rows(sheets, Reading.values()))).isGreaterThan(leastRows);
    assertThat(rows).containsAll(rows(sheets, Reading.CERTAIN));
  }

  private static ReadDocument read(String text) throws Exception {
    return new DocumentReader()
        .read("albero.txt", text.getBytes(StandardCharsets.UTF_8), ReadOptions.NONE);
  }

  private static List<ObjectiveSheet> sheets(ReadDocument document) {
    return document.documents().stream().map(ObjectiveSheet.class::cast).toList();
  }

  private static List<String> titles(List<ObjectiveSheet> sheets) {
    return sheets.stream().map(sheet -> sheet.sector() + ": " + sheet.title()).toList();
  }

  private static List<String> rows(List<ObjectiveSheet> sheets, Reading... readings) {
    List<String> rows = new ArrayList<>();
    for (ObjectiveSheet sheet : sheets) {
      for (Indicator row : sheet.indicators()) {
        if (List.of(readings).contains(row.reading())) {
          rows.add(
              new PrintedTree.Row(
                      row.description(), String.valueOf(row.expected()), String.valueOf(row.due()))
                  .toString());
        }
      }
    }
    return rows;
  }

  private static double shareOf(List<String> printed, List<String> read) {
    List<String> left = new ArrayList<>(read);
    return (double) printed.stream().filter(left::remove).count() / printed.size();
  }
}

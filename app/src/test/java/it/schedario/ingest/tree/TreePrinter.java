package it.schedario.ingest.tree;

import it.schedario.ingest.text.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Prints a performance tree as a table of four columns and takes the text out again as a
 * recognition of print does: line by line across the columns.
 *
 * <p>Each cell stands in the middle of its row. So a cell of an even and one of an odd number of
 * lines are half a line off, and where a line has only one of them the other leaves specks.
 */
final class TreePrinter {
  private static final int COLUMNS = 4;
  private static final int HALF_LINES_OF_A_PAGE = 84;
  private static final String HEADS =
      "Descrizione obiettivo Strumento di verifica obj/indicatore Risultato atteso Tempi";
  private static final List<String> SPECKS = List.of(".", ". .", ". . .", "L .", ". o .");

  private final int[] widths;
  private final boolean hasSpecks;
  private final Random random;
  private final StringBuilder text = new StringBuilder();

  /** By height in half lines, what each column prints there. */
  private TreeMap<Integer, String[]> page = new TreeMap<>();

  private int height;

  /**
   * @param widths of the first three columns, as {@link TextWidth} measures
   */
  TreePrinter(int description, int instrument, int result, boolean hasSpecks, long seed) {
    widths = new int[] {description, instrument, result, Integer.MAX_VALUE};
    this.hasSpecks = hasSpecks;
    random = new Random(seed);
  }

  String print(PrintedTree tree) {
    text.append("Comune di ").append(tree.town()).append("\n\nALBERO DELLA PERFORMANCE ");
    text.append(tree.year()).append(" - ").append(tree.year() + 2).append("\n\n");
    for (PrintedTree.Sector sector : tree.sectors()) {
      text.append(sector.name()).append("\n\n").append(HEADS).append('\n');
      sector.objectives().forEach(this::add);
      endPage();
    }
    return text.toString();
  }

  private void add(PrintedTree.Objective objective) {
    List<String> description = wrap(objective.description(), 0);
    List<List<List<String>>> rows = new ArrayList<>();
    int all = 0;
    for (PrintedTree.Row row : objective.rows()) {
      List<List<String>> cells =
          List.of(wrap(row.instrument(), 1), wrap(row.result(), 2), List.of(row.due()));
      rows.add(cells);
      all += rowHeight(cells);
    }
    int stretched = Math.max(0, 2 * description.size() - all);
    if (height > 0 && height + all + stretched > HALF_LINES_OF_A_PAGE) {
      endPage();
    }
    place(0, description, height, all + stretched);
    for (int i = 0; i < rows.size(); i++) {
      int rowHeight = rowHeight(rows.get(i)) + (i + 1 == rows.size() ? stretched : 0);
      for (int column = 1; column < COLUMNS; column++) {
        place(column, rows.get(i).get(column - 1), height, rowHeight);
      }
      height += rowHeight;
    }
  }

  private static int rowHeight(List<List<String>> cells) {
    return 2 * Math.max(cells.get(0).size(), cells.get(1).size());
  }

  private void place(int column, List<String> lines, int top, int rowHeight) {
    int at = top + rowHeight / 2 - lines.size();
    for (String line : lines) {
      page.computeIfAbsent(at, key -> new String[COLUMNS])[column] = line;
      at += 2;
    }
  }

  private void endPage() {
    for (Map.Entry<Integer, String[]> line : page.entrySet()) {
      List<String> pieces = new ArrayList<>();
      for (int column = 0; column < COLUMNS; column++) {
        String piece = line.getValue()[column];
        if (piece != null) {
          pieces.add(piece);
        } else if (hasSpecks && isBetweenLines(line.getKey(), column)) {
          pieces.add(SPECKS.get(random.nextInt(SPECKS.size())));
        }
      }
      text.append(String.join(" ", pieces)).append('\n');
    }
    text.append("\n\n\n\n\n");
    page = new TreeMap<>();
    height = 0;
  }

  private boolean isBetweenLines(int at, int column) {
    return has(at - 1, column) && has(at + 1, column);
  }

  private boolean has(int at, int column) {
    String[] line = page.get(at);
    return line != null && line[column] != null;
  }

  private List<String> wrap(String cell, int column) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : cell.split(" ")) {
      if (!line.isEmpty() && TextWidth.PRINTED.of(line + " " + word) > widths[column]) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}

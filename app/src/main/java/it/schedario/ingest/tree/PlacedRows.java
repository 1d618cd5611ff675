package it.schedario.ingest.tree;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.TableColumns;
import it.schedario.ingest.text.Word;
import it.schedario.ingest.text.WordBox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Puts the words of a table into its columns by where they stand.
 *
 * <p>Tables are drawn cell by cell, from left to right: what is drawn further left than the line
 * before begins a row, or goes on with one the end of the page has cut. Each row has one time;
 * where one has none, or rows overlap, the table was drawn otherwise and its rows are not known.
 */
final class PlacedRows {
  /** Of the size of the font: lines of a cell are no further apart. */
  private static final double NEXT_LINE = 2.2;

  private static final double SAME_HEIGHT = 0.35;

  private final TableColumns columns;
  private final List<Part> parts = new ArrayList<>();

  /** What stands first on a page may go on with a row of the page before. */
  private final List<Row> atPageTop = new ArrayList<>();

  /** What a page prints of a row. */
  private static final class Part {
    private final int page;
    private final int firstColumn;
    private final Row row = new Row();
    private int lastColumn;

    Part(int page, int firstColumn) {
      this.page = page;
      this.firstColumn = firstColumn;
      lastColumn = firstColumn;
    }

    double top() {
      return baselines().min().orElse(Double.MAX_VALUE);
    }

    double bottom() {
      return baselines().max().orElse(0);
    }

    /** Results and times are never cells of several rows. */
    private DoubleStream baselines() {
      return Stream.concat(row.result.stream(), row.due.stream()).mapToDouble(PlacedRows::baseline);
    }
  }

  PlacedRows(TableColumns columns) {
    this.columns = columns;
  }

  /**
   * @param isOfRow false for what stands above or below the table
   * @return none when the places do not add up
   */
  List<Row> read(TreeSector sector, Predicate<Line> isOfRow) {
    for (int i = 0; i < sector.lines().size(); i++) {
      TreeLine line = sector.lines().get(i);
      if (isOfRow.test(line.printed()) && !add(i, line)) {
        return List.of();
      }
    }
    List<Row> rows = rows();
    rows.forEach(row -> row.rule = rule(row));
    atPageTop.stream()
        .filter(row -> row.rule == Rule.PLACED && !isAligned(row))
        .forEach(row -> row.rule = Rule.BEHIND_PAGE_END);
    return rows;
  }

  /** Whether its words follow each other from column to column. */
  private boolean add(int number, TreeLine line) {
    List<Word> words = line.printed().words();
    int first = columns.of(words.get(0));
    Part part = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (part == null
        || part.page != line.page()
        || first < part.lastColumn
        || line.beginsParagraph() && mayBeCutRest(part, first)) {
      part = new Part(line.page(), first);
      parts.add(part);
    }
    part.row.lines.add(number);
    for (Word word : words) {
      int column = columns.of(word);
      if (column < part.lastColumn) {
        return false;
      }
      part.lastColumn = column;
      part.row.cell(column).add(word);
    }
    return true;
  }

  /** Whether a part may be all the next page prints of a row, of a single cell. */
  private boolean mayBeCutRest(Part part, int nextColumn) {
    boolean isFirstOfPage = parts.size() > 1 && parts.get(parts.size() - 2).page != part.page;
    return isFirstOfPage && part.firstColumn == nextColumn && part.lastColumn == nextColumn;
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    Part last = null;
    boolean isBehindRest = false;
    for (Part part : parts) {
      if (last != null && last.page == part.page && part.top() <= last.bottom()) {
        return List.of();
      }
      Row open = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      boolean isCut = last != null && last.page != part.page;
      if (open != null && isCut && (open.due.isEmpty() || part.row.due.isEmpty())) {
        open.add(part.row);
        isBehindRest = true;
      } else {
        part.row.beginsObjective = begins(part.row, isCut);
        if (isCut || isBehindRest) {
          atPageTop.add(part.row);
        }
        rows.add(part.row);
        isBehindRest = false;
      }
      last = part;
    }
    while (!rows.isEmpty() && rows.get(rows.size() - 1).due.isEmpty()) {
      rows.remove(rows.size() - 1); // Text below the table.
    }
    return rows.stream().allMatch(PlacedRows::hasOneTime) ? rows : List.of();
  }

  /** The end of a page may cut a description that stands beside several rows. */
  private static boolean begins(Row row, boolean isCut) {
    return row.isDescribed() && !(isCut && Words.beginsInside(row.description.get(0).text()));
  }

  private static boolean hasOneTime(Row row) {
    Word above = null;
    int markers = 0;
    for (int i = 0; i < row.due.size(); i++) {
      Word word = row.due.get(i);
      if (above != null && !isBelow(above, word)) {
        return false;
      }
      markers += TimeMarker.length(row.due.subList(0, i + 1)) > 0 ? 1 : 0;
      above = word;
    }
    return above != null && markers <= 1;
  }

  private static boolean isBelow(Word above, Word word) {
    double step = baseline(word) - baseline(above);
    return above.line().page() == word.line().page() && step < NEXT_LINE * size(word);
  }

  private static Rule rule(Row row) {
    return row.instrument.isEmpty() || row.result.isEmpty() ? Rule.INCOMPLETE : Rule.PLACED;
  }

  /** Whether its first cell begins as high as its time, or both are set in the middle. */
  private static boolean isAligned(Row row) {
    List<Word> cell = row.isDescribed() ? row.description : row.instrument;
    double top = baseline(cell.get(0));
    double bottom = baseline(cell.get(cell.size() - 1));
    double timeTop = baseline(row.due.get(0));
    double timeBottom = baseline(row.due.get(row.due.size() - 1));
    double most = SAME_HEIGHT * size(cell.get(0));
    return Math.abs(top - timeTop) < most
        || Math.abs(top + bottom - timeTop - timeBottom) / 2 < most;
  }

  private static double baseline(Word word) {
    WordBox box = word.box();
    return box == null ? 0 : box.baseline();
  }

  private static double size(Word word) {
    WordBox box = word.box();
    return box == null ? 0 : box.size();
  }
}

package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.TableColumns;
import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of the indicator table by the columns their words stand in, whatever the order the
 * cells were drawn in.
 *
 * <p>A row begins where the description does not go on right below its last line. What stands on
 * top of a page without a kind and values is the rest of the row that the page before began.
 */
final class IndicatorCells {
  private final int noteColumn;
  private final List<IndicatorRowBuilder> rows = new ArrayList<>();

  private IndicatorCells(int columns) {
    this.noteColumn = columns - 1;
  }

  /** Collects the tables of all sheets. */
  static TableGrids learn(List<SheetSections> sheets) {
    TableGrids grids = new TableGrids();
    for (SheetSections sheet : sheets) {
      for (IndicatorTable.Part part : sheet.indicators.parts()) {
        List<Word> labels = IndicatorLabels.find(part.labels(), sheet.indicators.previousYears());
        if (!labels.isEmpty()) {
          List<Word> words = Word.of(part.labels());
          words.addAll(Word.of(part.rows()));
          grids.add(labels, words);
        }
      }
    }
    return grids;
  }

  /**
   * Null when the document does not say where things stand, or they stand where they should not.
   */
  static @Nullable List<IndicatorRow> read(IndicatorTable table, TableGrids grids) {
    IndicatorCells cells =
        new IndicatorCells(IndicatorLabels.VALUES + 3 + table.previousYears().size());
    for (IndicatorTable.Part part : table.parts()) {
      List<Word> labels = IndicatorLabels.find(part.labels(), table.previousYears());
      TableColumns columns = labels.isEmpty() ? null : grids.columns(labels);
      if (columns == null || !cells.add(part.rows(), columns)) {
        return null;
      }
    }
    return cells.rows();
  }

  private boolean add(List<Line> lines, TableColumns columns) {
    for (Line line : lines) {
      List<Word> words = line.words();
      int i = 0;
      while (i < words.size()) {
        int column = columns.of(words.get(i));
        int end = i + 1;
        while (end < words.size() && columns.of(words.get(end)) == column) {
          end++;
        }
        if (!add(column, words.subList(i, end))) {
          return false;
        }
        i = end;
      }
    }
    return true;
  }

  private boolean add(int column, List<Word> words) {
    IndicatorRowBuilder row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    boolean isDescription = column == IndicatorLabels.DESCRIPTION;
    if (row == null || isDescription && !row.goesOnAt(words.get(0))) {
      if (!isDescription) {
        return false;
      }
      row = new IndicatorRowBuilder(noteColumn, row != null && row.isOnPageBefore(words.get(0)));
      rows.add(row);
    }
    return row.add(column, words);
  }

  private List<IndicatorRow> rows() {
    List<IndicatorRow> read = new ArrayList<>();
    IndicatorRowBuilder open = null;
    for (IndicatorRowBuilder row : rows) {
      if (open != null && row.isOnTopOfPage() && (row.hasNoValues() || open.hasNoValues())) {
        open.append(row);
        continue;
      }
      if (open != null) {
        read.add(open.build());
      }
      open = row;
    }
    if (open != null) {
      read.add(open.build());
    }
    return read;
  }
}

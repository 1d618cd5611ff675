package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.TableColumns;
import it.schedario.ingest.text.Word;
import it.schedario.ingest.text.WordBox;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a phase by the columns they stand in, whatever the order they were drawn in.
 *
 * <p>Planned dates stand on the first line of the row, actual ones below them in the same column,
 * or in columns of their own.
 */
final class PhaseCells {
  private final PhaseColumn.Order order;
  private final List<List<Word>> cells = new ArrayList<>();
  private final List<Line> note = new ArrayList<>();
  private double firstBaseline = Double.NaN;

  private PhaseCells(PhaseLines phase, PhaseColumn.Order order, TableColumns columns) {
    this.order = order;
    for (int i = 0; i < order.labels().size(); i++) {
      cells.add(new ArrayList<>());
    }
    for (Line line : phase.body()) {
      add(line, columns);
    }
  }

  /** Reads the phases of all sheets by place, where the document says it; others stay as read. */
  static void place(List<SheetSections> sheets) {
    TableGrids grids = new TableGrids();
    for (SheetSections sheet : sheets) {
      for (PhaseLines phase : sheet.phases) {
        PhaseColumn.Order order = PhaseColumn.Order.of(phase.labels());
        if (order.isKnown()) {
          List<Word> words = Word.of(phase.labels());
          words.addAll(Word.of(phase.body()));
          grids.add(order.labels(), words);
        }
      }
    }
    for (SheetSections sheet : sheets) {
      sheet.phases.replaceAll(phase -> place(phase, grids));
    }
  }

  private static PhaseLines place(PhaseLines phase, TableGrids grids) {
    PhaseColumn.Order order = PhaseColumn.Order.of(phase.labels());
    TableColumns columns = order.isKnown() ? grids.columns(order.labels()) : null;
    if (columns == null) {
      return phase;
    }
    PhaseCells cells = new PhaseCells(phase, order, columns);
    PhaseRow row = cells.row();
    return row == null ? phase : phase.with(row, cells.note);
  }

  private void add(Line line, TableColumns columns) {
    List<Word> words = line.words();
    Word firstOfNote = null;
    for (Word word : words) {
      WordBox box = word.box();
      if (Double.isNaN(firstBaseline) && box != null) {
        firstBaseline = box.baseline();
      }
      int column = columns.of(word);
      if (column == order.number(PhaseColumn.NOTE)) {
        firstOfNote = firstOfNote == null ? word : firstOfNote;
      } else {
        cells.get(column).add(word);
      }
    }
    if (firstOfNote != null) {
      // The note is the last column: what follows on the line is of it too.
      note.add(line.from(firstOfNote.start()));
    }
  }

  /** Null when the cells do not hold what their columns ask for. */
  private @Nullable PhaseRow row() {
    List<Word> starts = cell(PhaseColumn.PLANNED_START);
    List<Word> ends = cell(PhaseColumn.PLANNED_END);
    boolean isShared =
        order.number(PhaseColumn.PLANNED_START) == order.number(PhaseColumn.ACTUAL_START);
    List<Word> weight = cell(PhaseColumn.WEIGHT);
    List<Word> progress = cell(PhaseColumn.PROGRESS);
    int mostDates = isShared ? 2 : 1;
    if (order.number(PhaseColumn.NOTE) != cells.size() - 1
        || starts.size() > mostDates
        || ends.size() > mostDates
        || weight.size() > 1
        || progress.size() > 1
        || !starts.stream().allMatch(PhaseRow::isDate)
        || !ends.stream().allMatch(PhaseRow::isDate)
        || !weight.stream().allMatch(PhaseRow::isDecimal)
        || !progress.stream().allMatch(PhaseRow::isDecimal)) {
      return null;
    }
    List<Word> who = new ArrayList<>(cell(PhaseColumn.PERSON));
    int person = who.size();
    who.addAll(cell(PhaseColumn.CENTRE));
    return new PhaseRow(
        planned(starts),
        planned(ends),
        isShared ? actual(starts) : first(cell(PhaseColumn.ACTUAL_START)),
        isShared ? actual(ends) : first(cell(PhaseColumn.ACTUAL_END)),
        first(weight),
        first(progress),
        who,
        person);
  }

  private List<Word> cell(PhaseColumn column) {
    return cells.get(order.number(column));
  }

  private @Nullable Word planned(List<Word> dates) {
    return dates.stream().filter(this::isOnFirstLine).findFirst().orElse(null);
  }

  private @Nullable Word actual(List<Word> dates) {
    return dates.stream().filter(date -> !isOnFirstLine(date)).findFirst().orElse(null);
  }

  private boolean isOnFirstLine(Word word) {
    WordBox box = word.box();
    return box != null && Math.abs(box.baseline() - firstBaseline) < box.size() / 2;
  }

  private static @Nullable Word first(List<Word> words) {
    return words.isEmpty() ? null : words.get(0);
  }
}

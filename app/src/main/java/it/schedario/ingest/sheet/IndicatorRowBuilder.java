package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Passage;
import it.schedario.ingest.text.Word;
import it.schedario.ingest.text.WordBox;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one row of the indicator table, as they are found. */
final class IndicatorRowBuilder {
  /** Of the size of the font: the next line of a cell is not further down. */
  private static final double NEXT_LINE = 1.4;

  private final List<List<Word>> cells = new ArrayList<>();
  private final List<Line> note = new ArrayList<>();
  private final boolean isOnTopOfPage;

  IndicatorRowBuilder(int noteColumn, boolean isOnTopOfPage) {
    this.isOnTopOfPage = isOnTopOfPage;
    for (int i = 0; i < noteColumn; i++) {
      cells.add(new ArrayList<>());
    }
  }

  /** Whether the description of this row goes on with a word. */
  boolean goesOnAt(Word word) {
    List<Word> description = cells.get(IndicatorLabels.DESCRIPTION);
    Word last = description.isEmpty() ? word : description.get(description.size() - 1);
    return last.line().page() == word.line().page() && isNextLine(last.box(), word.box());
  }

  private static boolean isNextLine(@Nullable WordBox last, @Nullable WordBox next) {
    if (last == null || next == null) {
      return false;
    }
    double step = next.baseline() - last.baseline();
    return step > -next.size() / 2 && step < NEXT_LINE * next.size();
  }

  boolean isOnPageBefore(Word word) {
    List<Word> description = cells.get(IndicatorLabels.DESCRIPTION);
    return description.get(0).line().page() < word.line().page();
  }

  /**
   * @return false when a second kind or value comes: then it is not one row
   */
  boolean add(int column, List<Word> words) {
    if (column == cells.size()) {
      Word last = words.get(words.size() - 1);
      note.add(last.line().between(words.get(0).start(), last.end()));
      return true;
    }
    List<Word> cell = cells.get(column);
    boolean isText = column == IndicatorLabels.DESCRIPTION;
    if (!isText && !cell.isEmpty()) {
      return false;
    }
    cell.addAll(words);
    return true;
  }

  void append(IndicatorRowBuilder rest) {
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).addAll(rest.cells.get(i));
    }
    note.addAll(rest.note);
  }

  boolean isOnTopOfPage() {
    return isOnTopOfPage;
  }

  boolean hasNoValues() {
    return cells.subList(IndicatorLabels.KIND, cells.size()).stream().allMatch(List::isEmpty);
  }

  IndicatorRow build() {
    List<Passage> values = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    for (int i = IndicatorLabels.VALUES; i < cells.size(); i++) {
      Passage value = Passage.ofWords(cells.get(i));
      if (value != null) {
        values.add(value);
        columns.add(i - IndicatorLabels.VALUES);
      }
    }
    return new IndicatorRow(
        Passage.ofWords(cells.get(IndicatorLabels.DESCRIPTION)),
        Passage.ofWords(cells.get(IndicatorLabels.KIND)),
        values,
        columns,
        note);
  }
}

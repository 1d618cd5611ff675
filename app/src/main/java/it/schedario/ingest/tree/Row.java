package it.schedario.ingest.tree;

import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A row as it was read: the words of each column, in order. */
final class Row {
  private static final int MARKER = 3;

  final List<Integer> lines = new ArrayList<>();
  final List<Word> description = new ArrayList<>();
  final List<Word> instrument = new ArrayList<>();
  final List<Word> result = new ArrayList<>();
  final List<Word> due = new ArrayList<>();
  boolean beginsObjective;

  /** How many lines with a time marker it has. */
  int markers;

  /** Whether it is one block for each column, from left to right, and then the marker alone. */
  boolean isOfBlocks = true;

  private int lastColumn = -1;

  Rule rule = Rule.ONE_OF_SEVERAL;

  static List<Row> of(List<Path> reading, TableText text) {
    List<Row> rows = new ArrayList<>();
    Row row = null;
    for (Path path : reading) {
      if (row == null || path.step().beginsRow()) {
        row = new Row();
        rows.add(row);
      }
      row.add(path, text.line(path.line()));
    }
    rows.forEach(each -> each.isOfBlocks &= !each.isBesideOtherPage(text));
    return rows;
  }

  /** At the end of a page a row may go on behind it, at its head the row before may. */
  private boolean isBesideOtherPage(TableText text) {
    int first = Collections.min(lines);
    int last = Collections.max(lines);
    return first > 0 && text.page(first - 1) != text.page(first)
        || last + 1 < text.size() && text.page(last + 1) != text.page(last);
  }

  private void add(Path path, TreeLine line) {
    Split split = path.split();
    List<Word> words = line.words();
    description.addAll(words.subList(0, split.instrument()));
    instrument.addAll(words.subList(split.instrument(), split.result()));
    result.addAll(words.subList(split.result(), split.end()));
    due.addAll(words.subList(split.end(), words.size()));
    beginsObjective |= path.step().beginsObjective();
    lines.add(path.line());
    markers += split.isMarked() ? 1 : 0;
    isOfBlocks &= isNextOfBlocks(split, line);
    lastColumn = split.columns() == 0 ? MARKER : split.firstColumn();
  }

  private boolean isNextOfBlocks(Split split, TreeLine line) {
    int column = split.columns() == 0 ? MARKER : split.firstColumn();
    boolean isAlone = split.columns() <= 1 && split.isMarked() == (column == MARKER);
    boolean isSameBlock = column == lastColumn && !line.beginsParagraph();
    boolean isNextBlock = column == lastColumn + 1 && (column == 0 || line.beginsParagraph());
    return isAlone && (isSameBlock || isNextBlock);
  }

  boolean isDescribed() {
    return !description.isEmpty();
  }
}

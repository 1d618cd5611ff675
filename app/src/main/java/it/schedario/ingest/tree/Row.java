package it.schedario.ingest.tree;

import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.List;

/** A row as it was read: the words of each column, in order. */
final class Row {
  final List<Integer> lines = new ArrayList<>();
  final List<Word> description = new ArrayList<>();
  final List<Word> instrument = new ArrayList<>();
  final List<Word> result = new ArrayList<>();
  final List<Word> due = new ArrayList<>();
  boolean beginsObjective;

  /** How many lines with a time marker it has. */
  int markers;

  /** Whether no line of it has text of two columns, save the marker. */
  boolean isOfBlocks = true;

  Rule rule = Rule.ONE_OF_SEVERAL;

  /** Lines that have something of the description. */
  final List<Integer> described = new ArrayList<>();

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
    return rows;
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
    isOfBlocks &= split.columns() <= 1;
    if (split.instrument() > 0) {
      described.add(path.line());
    }
  }

  boolean isDescribed() {
    return !description.isEmpty();
  }
}

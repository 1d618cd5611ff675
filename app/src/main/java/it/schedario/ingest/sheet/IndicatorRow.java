package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Passage;
import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the indicator table: description, kind, values, note.
 *
 * <p>The kind and its values are the fixed point. What stands before them in the same group of
 * lines is the description; a group that begins with the kind has its description in the group
 * before. All other groups are the note of the row above them.
 *
 * @param note lines still wrapped; the first may be the rest of the line of values
 */
record IndicatorRow(
    @Nullable Passage description, @Nullable Passage kind, List<Passage> values, List<Line> note) {

  /** Expected, achieved. */
  private static final int COLUMNS_BESIDE_YEARS = 2;

  static List<IndicatorRow> read(IndicatorTable table, IndicatorKinds kinds) {
    int columns = COLUMNS_BESIDE_YEARS + table.previousYears().size();
    List<IndicatorRow> rows = new ArrayList<>();
    List<List<Line>> waiting = new ArrayList<>();
    for (List<Line> group : table.groups()) {
      List<Word> words = Word.of(group);
      int kind = kinds.indexIn(words, 0);
      if (kind < 0) {
        waiting.add(group);
        continue;
      }
      List<Word> description = words.subList(0, kind);
      if (kind == 0 && !waiting.isEmpty()) {
        description = Word.of(waiting.remove(waiting.size() - 1));
      }
      addToNote(rows, waiting);
      readGroup(rows, group, words, description, kind, kinds, columns);
    }
    addToNote(rows, waiting);
    return rows;
  }

  private static void readGroup(
      List<IndicatorRow> rows,
      List<Line> group,
      List<Word> words,
      List<Word> firstDescription,
      int firstKind,
      IndicatorKinds kinds,
      int columns) {
    List<Word> description = firstDescription;
    int kind = firstKind;
    while (true) {
      IndicatorValues found = IndicatorValues.read(words, kind + 1, columns);
      List<Line> note = new ArrayList<>();
      rows.add(
          new IndicatorRow(
              Passage.ofWords(description),
              Passage.ofWords(words.subList(kind, kind + 1)),
              found.values(),
              note));
      int nextKind = kinds.indexIn(words, found.next());
      if (nextKind < 0) {
        note.addAll(linesFrom(group, words, found.next()));
        return;
      }
      description = words.subList(found.next(), nextKind);
      kind = nextKind;
    }
  }

  private static List<Line> linesFrom(List<Line> group, List<Word> words, int from) {
    if (from == words.size()) {
      return List.of();
    }
    Word first = words.get(from);
    int line = group.indexOf(first.line());
    List<Line> lines = new ArrayList<>(group.subList(line, group.size()));
    lines.set(0, first.line().from(first.start()));
    return lines;
  }

  /** Text before the first row is nobody's note: it stays unclaimed. */
  private static void addToNote(List<IndicatorRow> rows, List<List<Line>> waiting) {
    if (!rows.isEmpty()) {
      List<Line> note = rows.get(rows.size() - 1).note();
      waiting.forEach(note::addAll);
    }
    waiting.clear();
  }
}

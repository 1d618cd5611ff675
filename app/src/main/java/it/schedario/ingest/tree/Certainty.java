package it.schedario.ingest.tree;

import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says of each row how sure its reading is. */
final class Certainty {
  private Certainty() {}

  /** Judges the rows of a reading by what other readings of the same table have. */
  static void judge(List<List<Row>> objectives, List<List<List<Row>>> others) {
    List<Set<Object>> seen = new ArrayList<>();
    for (List<List<Row>> other : others) {
      Set<Object> rows = new HashSet<>();
      other.forEach(objective -> objective.forEach(row -> rows.add(key(objective, row))));
      seen.add(rows);
    }
    for (List<Row> objective : objectives) {
      for (Row row : objective) {
        Object key = key(objective, row);
        boolean isStable = seen.stream().allMatch(rows -> rows.contains(key));
        row.rule = Rule.of(row, isStable, objective.size() == 1);
      }
    }
  }

  private record RowKey(
      List<Word> title, List<Word> instrument, List<Word> result, List<Word> due) {}

  private static Object key(List<Row> objective, Row row) {
    List<Word> title = new ArrayList<>();
    objective.forEach(each -> title.addAll(each.description));
    return new RowKey(title, row.instrument, row.result, row.due);
  }
}

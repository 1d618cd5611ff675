package it.schedario.ingest.sheet;

import it.schedario.ingest.text.TableColumns;
import it.schedario.ingest.text.Word;
import it.schedario.ingest.text.WordBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of all tables of one kind in a document. Tables whose labels stand at the same places
 * share them: the rows of all together show better than those of one where nothing is printed.
 */
final class TableGrids {
  private final Map<List<Long>, List<Word>> printed = new HashMap<>();
  private final Map<List<Long>, @Nullable TableColumns> columns = new HashMap<>();

  /** Adds a table; one without boxes is none. */
  void add(List<Word> labels, List<Word> words) {
    printed.computeIfAbsent(places(labels), places -> new ArrayList<>()).addAll(words);
  }

  /**
   * @param labels for each column a word of its label, from left to right
   * @return null when it is not known where the columns are
   */
  @Nullable TableColumns columns(List<Word> labels) {
    List<Long> places = places(labels);
    if (!columns.containsKey(places)) {
      columns.put(places, TableColumns.find(labels, printed.getOrDefault(places, List.of())));
    }
    return columns.get(places);
  }

  private static List<Long> places(List<Word> labels) {
    List<Long> places = new ArrayList<>();
    for (Word label : labels) {
      WordBox box = label.box();
      places.add(box == null ? -1 : Math.round(box.left()));
    }
    return places;
  }
}

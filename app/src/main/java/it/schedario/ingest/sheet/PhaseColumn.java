package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Word;
import it.schedario.ingest.text.WordBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A column of a phase's table, known by one word of its label. */
enum PhaseColumn {
  PLANNED_START("Previsto"),
  PLANNED_END("Prevista"),
  ACTUAL_START("Effettivo"),
  ACTUAL_END("Effettiva"),
  WEIGHT("Peso"),
  PROGRESS("Avanzamento"),
  PERSON("Responsabile"),
  CENTRE("Centro"),
  NOTE("Note");

  private final String label;

  PhaseColumn(String label) {
    this.label = label;
  }

  /**
   * Where the columns of a table stand.
   *
   * @param labels one for each column, from left to right
   * @param numbers for each kind of value the number of its column; planned and actual dates may
   *     share one, the actual ones below
   */
  record Order(List<Word> labels, Map<PhaseColumn, Integer> numbers) {
    static final Order UNKNOWN = new Order(List.of(), Map.of());

    /** Unknown when a label is missing, or the document does not say where it stands. */
    static Order of(List<Line> lines) {
      if (lines.stream().allMatch(line -> line.boxes().isEmpty())) {
        return UNKNOWN;
      }
      Map<PhaseColumn, Word> found = new EnumMap<>(PhaseColumn.class);
      for (Word word : Word.of(lines)) {
        for (PhaseColumn column : values()) {
          if (word.text().equals(column.label) && word.box() != null) {
            found.putIfAbsent(column, word);
          }
        }
      }
      return found.size() == values().length ? sorted(found) : UNKNOWN;
    }

    private static Order sorted(Map<PhaseColumn, Word> found) {
      List<Map.Entry<PhaseColumn, Word>> byPlace = new ArrayList<>(found.entrySet());
      byPlace.sort(Comparator.comparingDouble(column -> left(column.getValue())));
      List<Word> labels = new ArrayList<>();
      Map<PhaseColumn, Integer> numbers = new EnumMap<>(PhaseColumn.class);
      for (Map.Entry<PhaseColumn, Word> column : byPlace) {
        Word label = column.getValue();
        if (labels.isEmpty() || !overlap(labels.get(labels.size() - 1), label)) {
          labels.add(label);
        }
        numbers.put(column.getKey(), labels.size() - 1);
      }
      return new Order(labels, numbers);
    }

    private static double left(Word word) {
      WordBox box = word.box();
      return box == null ? 0 : box.left();
    }

    private static boolean overlap(Word one, Word other) {
      WordBox first = one.box();
      WordBox second = other.box();
      return first != null
          && second != null
          && first.left() < second.right()
          && second.left() < first.right();
    }

    boolean isKnown() {
      return !labels.isEmpty();
    }

    int number(PhaseColumn column) {
      return numbers.getOrDefault(column, -1);
    }
  }
}

package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Word;
import it.schedario.ingest.text.WordBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds for each column of the indicator table a word of its label. */
final class IndicatorLabels {
  static final int DESCRIPTION = 0;
  static final int KIND = 1;

  /** The first of the columns of values. */
  static final int VALUES = 2;

  private IndicatorLabels() {}

  /**
   * From left to right: description, kind, expected, achieved, the previous years, note. None when
   * the document does not say where they stand, or they stand in another order.
   *
   * @param previousYears as the labels name them, the latest first
   */
  static List<Word> find(List<Line> lines, List<Integer> previousYears) {
    if (lines.stream().anyMatch(line -> line.boxes().isEmpty())) {
      return List.of();
    }
    List<Word> words = Word.of(lines);
    if (words.stream().anyMatch(word -> word.box() == null)) {
      return List.of();
    }
    words.sort(Comparator.comparingDouble(IndicatorLabels::left));
    List<String> names = new ArrayList<>(List.of("Descrizione", "Tipo", "Atteso", "Raggiunto"));
    previousYears.forEach(year -> names.add(year.toString()));
    names.add("Note");
    List<Word> found = new ArrayList<>();
    double reached = Double.NEGATIVE_INFINITY;
    for (String name : names) {
      Word label = firstBehind(reached, name, words);
      if (label == null) {
        return List.of();
      }
      found.add(label);
      reached = left(label);
    }
    return found;
  }

  private static @Nullable Word firstBehind(double left, String name, List<Word> words) {
    return words.stream()
        .filter(word -> word.text().equals(name) && left(word) > left)
        .findFirst()
        .orElse(null);
  }

  private static double left(Word word) {
    WordBox box = word.box();
    return box == null ? 0 : box.left();
  }
}

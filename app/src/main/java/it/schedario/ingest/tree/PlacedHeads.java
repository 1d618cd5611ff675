package it.schedario.ingest.tree;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Word;
import it.schedario.ingest.text.WordBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the heads of a table stand on its pages.
 *
 * @param labels a word of each column's head, from left to right
 * @param words all words of the heads
 * @param bottoms for each page with heads the baseline of the lowest
 */
record PlacedHeads(List<Word> labels, List<Word> words, Map<Integer, Double> bottoms) {
  private static final List<String> LABELS =
      List.of("descrizione", "strumento", "risultato", "tempi");

  /** What begins less than so many points apart begins at the same place. */
  private static final double SAME_PLACE = 1;

  PlacedHeads {
    labels = List.copyOf(labels);
    words = List.copyOf(words);
    bottoms = Map.copyOf(bottoms);
  }

  /**
   * @return null when they are not known, or do not stand alike on all pages
   */
  static @Nullable PlacedHeads find(TreeSector sector) {
    Map<Integer, List<Word>> pages = new HashMap<>();
    Map<Integer, Double> bottoms = new HashMap<>();
    for (Line head : sector.heads()) {
      for (WordBox box : head.boxes()) {
        bottoms.merge(head.page(), box.baseline(), Math::max);
      }
      pages.computeIfAbsent(head.page(), page -> new ArrayList<>()).addAll(head.words());
    }
    PlacedHeads heads = null;
    for (List<Word> page : pages.values()) {
      List<Word> labels = labels(page);
      if (labels == null || heads != null && !isSamePlace(heads.labels, labels)) {
        return null;
      }
      heads = new PlacedHeads(labels, Word.of(sector.heads()), bottoms);
    }
    return heads;
  }

  private static @Nullable List<Word> labels(List<Word> page) {
    List<Word> labels = new ArrayList<>();
    double reached = 0;
    for (String label : LABELS) {
      for (Word word : page) {
        WordBox box = word.box();
        if (box != null && Words.lower(word.text()).equals(label) && box.left() > reached) {
          labels.add(word);
          reached = box.right();
          break;
        }
      }
    }
    return labels.size() == LABELS.size() ? labels : null;
  }

  boolean standAs(PlacedHeads other) {
    return isSamePlace(labels, other.labels);
  }

  private static boolean isSamePlace(List<Word> labels, List<Word> others) {
    for (int i = 0; i < labels.size(); i++) {
      WordBox box = labels.get(i).box();
      WordBox other = others.get(i).box();
      if (box == null || other == null || Math.abs(box.left() - other.left()) > SAME_PLACE) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line stands in the table; what pages repeat above the heads does not. */
  boolean areAbove(Line line) {
    Double bottom = bottoms.get(line.page());
    return bottom == null || line.boxes().stream().allMatch(box -> box.baseline() > bottom);
  }
}

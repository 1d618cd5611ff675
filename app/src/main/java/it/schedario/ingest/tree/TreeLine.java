package it.schedario.ingest.tree;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Word;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A printed line of a table without noise.
 *
 * @param words what is left of it, the marker included
 * @param gaps indices of the words behind noise or a column rule, that is in another cell than the
 *     word before; 0 where the left column goes on above or below
 * @param rules indices of the words behind a printed column rule
 * @param marker the <i>tempi</i> at its end; empty when there is none
 * @param beginsParagraph whether a blank line stands before it
 */
record TreeLine(
    Line printed,
    List<Word> words,
    Set<Integer> gaps,
    Set<Integer> rules,
    List<Word> marker,
    boolean beginsParagraph) {
  TreeLine {
    words = List.copyOf(words);
    marker = List.copyOf(marker);
  }

  static TreeLine of(Line line, boolean beginsParagraph, Map<String, Integer> counts) {
    Noise cleaned = Noise.of(line.words(), counts);
    List<Word> words = cleaned.words();
    int cut = words.size() - TimeMarker.length(words);
    return new TreeLine(
        line,
        words,
        cleaned.gaps(),
        cleaned.rules(),
        words.subList(cut, words.size()),
        beginsParagraph);
  }

  /** How many words stand in front of the marker. */
  int plain() {
    return words.size() - marker.size();
  }

  int page() {
    return printed.page();
  }

  boolean isMarked() {
    return !marker.isEmpty();
  }
}

package it.schedario.ingest.tree;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Word;
import java.util.List;
import java.util.Set;

/**
 * A printed line of a table without noise.
 *
 * @param words what is left of it in front of the marker
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

  static TreeLine of(Line line, boolean beginsParagraph) {
    Noise cleaned = Noise.of(line.words());
    List<Word> words = cleaned.words();
    int cut = words.size() - TimeMarker.length(words);
    return new TreeLine(
        line,
        words.subList(0, cut),
        cleaned.gaps(),
        cleaned.rules(),
        words.subList(cut, words.size()),
        beginsParagraph);
  }

  int page() {
    return printed.page();
  }

  boolean isMarked() {
    return !marker.isEmpty();
  }

  /** Whether noise stands where the left column is. */
  boolean beginsWithGap() {
    return gaps.contains(0);
  }

  /** Index of the first word behind a gap; the number of words when there is none. */
  int firstGap() {
    for (int i = 1; i < words.size(); i++) {
      if (gaps.contains(i)) {
        return i;
      }
    }
    return words.size();
  }

  /** Characters in front of the first gap. */
  int widthToGap() {
    return Cell.text(words.subList(0, firstGap())).length();
  }

  boolean isTooWideToGap(int width) {
    return widthToGap() > width + 8;
  }

  String text() {
    return Cell.text(words);
  }
}

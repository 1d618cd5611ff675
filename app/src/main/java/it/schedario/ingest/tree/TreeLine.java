package it.schedario.ingest.tree;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Word;
import java.util.List;

/**
 * A printed line of a table without noise.
 *
 * @param words what is left of it in front of the marker
 * @param marker the <i>tempi</i> at its end; empty when there is none
 * @param beginsParagraph whether a blank line stands before it
 */
record TreeLine(Line printed, List<Word> words, List<Word> marker, boolean beginsParagraph) {
  TreeLine {
    words = List.copyOf(words);
    marker = List.copyOf(marker);
  }

  boolean isMarked() {
    return !marker.isEmpty();
  }

  String text() {
    return Cell.text(words);
  }

  /** Index of the printed column rule, that is a lone bar; -1 when there is none. */
  int bar() {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).text().equals("|")) {
        return i;
      }
    }
    return -1;
  }
}

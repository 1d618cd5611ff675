package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Word;
import it.schedario.ingest.text.WordBox;
import java.util.List;

/**
 * Where the sector is printed: below the left edge of its label, <i>Centro di Responsabilità</i>.
 */
final class SectorColumn {
  private static final String LABEL = "Centro";

  /** In points. */
  private static final double SAME_EDGE = 2;

  /** Of the size of the font: blanks between words are narrower. */
  private static final double COLUMN_GAP = 0.45;

  private SectorColumn() {}

  /**
   * Index of the first word of the sector among the words of a header; -1 when places do not tell.
   *
   * @param labels index of the first label
   * @param from index of the first word that may be of the sector
   * @param end index behind the last
   */
  static int start(List<Word> words, int labels, int from, int end) {
    WordBox label = null;
    for (int i = labels; i < from && label == null; i++) {
      label = words.get(i).text().equals(LABEL) ? words.get(i).box() : null;
    }
    if (label == null) {
      return -1;
    }
    for (int i = from; i < end; i++) {
      WordBox box = words.get(i).box();
      if (box != null
          && Math.abs(box.left() - label.left()) < SAME_EDGE
          && beginsCell(words.get(i - 1), words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean beginsCell(Word previous, Word word) {
    WordBox left = previous.box();
    WordBox right = word.box();
    return word.isFirstOfLine()
        || left != null && right != null && right.left() - left.right() > COLUMN_GAP * right.size();
  }
}

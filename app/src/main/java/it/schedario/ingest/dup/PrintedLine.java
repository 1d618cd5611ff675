package it.schedario.ingest.dup;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.WhiteSpace;

/**
 * A printed line that is not blank, and what the blanks around it say.
 *
 * @param index its place in the lines of the part; of the first piece, where it was cut
 * @param lastIndex the place of its last piece
 * @param isIndented whether blanks stand before it: a bullet, or the beginning of a page
 * @param endsParagraph whether two blanks or more stand behind it: word processors leave one behind
 *     a wrapped line
 * @param blankLinesBefore how many blank lines precede it
 */
record PrintedLine(
    int index,
    int lastIndex,
    String text,
    boolean isIndented,
    boolean endsParagraph,
    int blankLinesBefore) {

  static PrintedLine of(String text, Line line, int index, int blankLinesBefore) {
    int before = line.start() - 1;
    int behind = line.end();
    boolean endsParagraph =
        behind + 1 < text.length()
            && isBlankInLine(text, behind)
            && isBlankInLine(text, behind + 1);
    return new PrintedLine(
        index,
        index,
        line.text(),
        before >= 0 && isBlankInLine(text, before),
        endsParagraph,
        blankLinesBefore);
  }

  private static boolean isBlankInLine(String text, int offset) {
    char c = text.charAt(offset);
    return c != '\n' && c != '\f' && WhiteSpace.isBlank(c);
  }

  /** This line and the piece cut off its end. */
  PrintedLine with(PrintedLine piece) {
    return new PrintedLine(
        index,
        piece.lastIndex,
        text + " " + piece.text,
        isIndented,
        piece.endsParagraph,
        blankLinesBefore);
  }

  int lengthOfFirstWord() {
    int end = 0;
    while (end < text.length() && !WhiteSpace.isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }
}

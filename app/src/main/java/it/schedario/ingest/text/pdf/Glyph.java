package it.schedario.ingest.text.pdf;

import it.schedario.ingest.text.WhiteSpace;

/**
 * What one glyph says and where it was drawn, in points from the left and the top of the page as it
 * is read.
 *
 * @param text one character, or several of a ligature
 * @param space width of a blank in its font
 * @param direction it is written in, in degrees
 */
record Glyph(
    String text,
    double left,
    double right,
    double baseline,
    double size,
    double space,
    int direction,
    boolean isBold) {

  boolean isBlank() {
    return WhiteSpace.isBlank(text, 0, text.length());
  }
}

package it.schedario.ingest.text.pdf;

import java.util.List;

/** Puts the glyphs of one word together. */
final class WordBuilder {
  private final StringBuilder drawn = new StringBuilder();
  private double left;
  private double right;
  private double baseline;
  private double size;
  private boolean isBold;

  void add(Glyph glyph) {
    if (drawn.length() == 0) {
      left = glyph.left();
      baseline = glyph.baseline();
      size = glyph.size();
      isBold = glyph.isBold();
    }
    drawn.append(glyph.text());
    right = Math.max(glyph.right(), left);
  }

  /** Adds the word to a line, unless there is nothing in it to be read, and starts afresh. */
  void endInto(List<PrintedWord> line) {
    String letters = Letters.typed(drawn);
    if (!letters.isBlank()) {
      line.add(
          new PrintedWord(
              letters, left, right, baseline, size, isBold, Letters.endInSoftHyphen(drawn)));
    }
    drawn.setLength(0);
  }
}

package it.schedario.ingest.text;

/**
 * Where a word was printed, in points from the left and the top of its page.
 *
 * @param start offset of the word in the text of the document
 * @param baseline distance of the line the letters stand on from the top
 * @param size of the font, as printed
 */
public record WordBox(
    int start, double left, double right, double baseline, double size, boolean isBold) {

  public double center() {
    return (left + right) / 2;
  }
}

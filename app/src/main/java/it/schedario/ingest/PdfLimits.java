package it.schedario.ingest;

import java.time.Duration;

/**
 * What of a PDF is refused: a small file can hold pages and streams without end.
 *
 * @param pages most pages
 * @param glyphs most glyphs on one page
 * @param characters longest text of all pages
 * @param streamBytes largest stream, unpacked
 * @param time longest time to read one file
 */
public record PdfLimits(int pages, int glyphs, int characters, int streamBytes, Duration time) {
  public static final PdfLimits DEFAULT =
      new PdfLimits(5_000, 200_000, 12 << 20, 48 << 20, Duration.ofSeconds(120));

  public PdfLimits {
    if (pages < 1 || glyphs < 1 || characters < 1 || streamBytes < 1) {
      throw new IllegalArgumentException(
          "PDF limits %d pages, %d glyphs, %d characters, %d bytes: less than 1"
              .formatted(pages, glyphs, characters, streamBytes));
    }
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("PDF limits: time " + time + " is not positive");
    }
  }
}

package it.schedario.ingest.text.pdf;

import java.nio.charset.StandardCharsets;

/** What a PDF begins and ends with. Apart from the reader, so that a text does not load PDFBox. */
public final class PdfSignature {
  private static final byte[] BEGINNING = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final String END = "%%EOF";

  /** What transfer programs put behind the end is not longer. */
  private static final int MOST_BEHIND_END = 2048;

  private PdfSignature() {}

  /** Whether a file says of itself that it is a PDF. */
  public static boolean isAtBeginningOf(byte[] content) {
    if (content.length < BEGINNING.length) {
      return false;
    }
    for (int i = 0; i < BEGINNING.length; i++) {
      if (content[i] != BEGINNING[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a PDF is there to its end. */
  static boolean isAtEndOf(byte[] content) {
    int from = Math.max(0, content.length - MOST_BEHIND_END);
    return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1)
        .contains(END);
  }
}

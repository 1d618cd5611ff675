package it.schedario.ingest;

/**
 * What is refused before it is read.
 *
 * @param fileBytes largest file
 * @param textBytes largest file of plain text: it needs more memory than a PDF of the same size
 * @param lineCharacters longest line
 */
public record ReadLimits(long fileBytes, long textBytes, int lineCharacters, PdfLimits pdf) {
  public static final ReadLimits DEFAULT =
      new ReadLimits(128L << 20, 64L << 20, 1 << 20, PdfLimits.DEFAULT);

  public ReadLimits {
    if (fileBytes < 1 || textBytes < 1 || lineCharacters < 1) {
      throw new IllegalArgumentException(
          "read limits %d bytes, %d bytes of text, %d characters: less than 1"
              .formatted(fileBytes, textBytes, lineCharacters));
    }
  }

  /** Limits for any file alike. */
  public ReadLimits(long fileBytes, int lineCharacters) {
    this(fileBytes, fileBytes, lineCharacters, PdfLimits.DEFAULT);
  }

  /**
   * To be asked before a file is loaded into memory.
   *
   * @throws UnreadableDocumentException when a file of that size is refused
   */
  public void checkFileSize(String file, long bytes) throws UnreadableDocumentException {
    check(file, bytes, fileBytes);
  }

  /**
   * @throws UnreadableDocumentException when a plain text of that size is refused
   */
  public void checkTextSize(String file, long bytes) throws UnreadableDocumentException {
    check(file, bytes, textBytes);
  }

  private static void check(String file, long bytes, long most) throws UnreadableDocumentException {
    if (bytes > most) {
      throw new UnreadableDocumentException(
          UnreadableDocumentException.Code.FILE_TOO_LARGE,
          file + ": " + bytes + " bytes, the limit is " + most);
    }
  }
}

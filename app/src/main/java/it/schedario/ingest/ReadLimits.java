package it.schedario.ingest;

/**
 * What is refused before it is read.
 *
 * @param fileBytes largest file
 * @param lineCharacters longest line
 */
public record ReadLimits(long fileBytes, int lineCharacters) {
  public static final ReadLimits DEFAULT = new ReadLimits(64L << 20, 1 << 20);

  public ReadLimits {
    if (fileBytes < 1 || lineCharacters < 1) {
      throw new IllegalArgumentException(
          "read limits " + fileBytes + " bytes, " + lineCharacters + " characters: less than 1");
    }
  }

  /**
   * To be asked before a file is loaded into memory.
   *
   * @throws UnreadableDocumentException when a file of that size is refused
   */
  public void checkFileSize(String file, long bytes) throws UnreadableDocumentException {
    if (bytes > fileBytes) {
      throw new UnreadableDocumentException(
          UnreadableDocumentException.Code.FILE_TOO_LARGE,
          file + ": " + bytes + " bytes, the limit is " + fileBytes);
    }
  }
}

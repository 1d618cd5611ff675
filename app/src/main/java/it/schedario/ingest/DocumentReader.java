package it.schedario.ingest;

/** Reads a file into documents. Without state; safe for use by many threads. */
public final class DocumentReader {

  /**
   * @param file name of the file, for messages and for {@link
   *     it.schedario.schema.SourceDocument#file}
   * @param content all bytes of the file
   * @throws UnreadableDocumentException when nothing can be made of it
   */
  public ReadDocument read(String file, byte[] content, ReadOptions options)
      throws UnreadableDocumentException {
    throw new UnreadableDocumentException(
        UnreadableDocumentException.Code.UNKNOWN_LAYOUT, file + ": no layout recognises it");
  }
}

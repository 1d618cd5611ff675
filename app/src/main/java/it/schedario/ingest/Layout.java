package it.schedario.ingest;

import it.schedario.ingest.text.DocumentText;

/** A way documents are printed: recognised by its words, read by its own parser. */
public interface Layout {
  /** Stable; reported as {@link it.schedario.schema.SourceDocument#layout}. */
  String name();

  /** Says quickly whether {@link #read} would make something of the text. */
  boolean recognises(DocumentText text);

  /**
   * @throws UnreadableDocumentException when town or year of a document can not be known, or there
   *     is no document in it
   */
  ReadDocument read(SourceFile file, DocumentText text, ReadOptions options)
      throws UnreadableDocumentException;
}

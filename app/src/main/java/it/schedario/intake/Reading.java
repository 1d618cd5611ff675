package it.schedario.intake;

import it.schedario.ingest.ReadDocument;

/** What reading a file came to. */
public sealed interface Reading {
  /** Name of the file without its folder. */
  String file();

  record Read(ReadDocument document) implements Reading {
    @Override
    public String file() {
      return document.source().file();
    }
  }

  /**
   * Nothing could be made of it.
   *
   * @param code stable name of the reason; listed in docs/errors.md
   * @param message names file, place and rule
   */
  record Failed(String file, String code, String message) implements Reading {}
}

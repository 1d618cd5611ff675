package it.schedario.ingest;

/** A file that cannot be read at all; the message names the file, the place and the rule. */
public final class UnreadableDocumentException extends Exception {
  private static final long serialVersionUID = 1;

  private final Code code;

  public UnreadableDocumentException(Code code, String message) {
    super(message);
    this.code = code;
  }

  public Code code() {
    return code;
  }

  /** Why. Stable; listed in docs/errors.md. */
  public enum Code {
    EMPTY_FILE,
    BINARY_FILE,
    UNKNOWN_ENCODING,
    FILE_TOO_LARGE,
    LINE_TOO_LONG,
    NO_TEXT,
    ENCRYPTED_PDF,
    DAMAGED_FILE,
    TOO_COMPLEX,
    UNKNOWN_MUNICIPALITY,
    UNKNOWN_YEAR,
    NO_DOCUMENTS
  }
}

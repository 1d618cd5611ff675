package it.schedario.editing;

/** An editor asked for what cannot be done; the message says what is. */
public final class EditRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why. Stable; listed in docs/errors.md. */
  public enum Code {
    /** Neither a document nor a source has this id. */
    UNKNOWN_ID,
    /** What is to be restored is not withdrawn. */
    NOT_WITHDRAWN,
    /** A document is withdrawn because its source is. */
    SOURCE_WITHDRAWN,
    /** The file itself was not kept, so it cannot be read again. */
    SOURCE_NOT_KEPT,
    /** The text names its town and year itself. */
    NOTHING_CHANGED,
    /** Read for this town and year, the file cannot be taken in. */
    NOT_READABLE,
    /** An argument is longer than allowed, or a list is empty. */
    INVALID_ARGUMENT,
    /** Jobs are waiting already. */
    TOO_MANY_JOBS
  }

  private final Code code;

  EditRefusedException(Code code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}

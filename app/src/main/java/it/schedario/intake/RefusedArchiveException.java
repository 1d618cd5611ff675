package it.schedario.intake;

/** An archive, or an entry of it, is beyond the limits. */
final class RefusedArchiveException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * @param message what there is too much of, and the limit
   */
  RefusedArchiveException(String message) {
    super(message);
  }
}

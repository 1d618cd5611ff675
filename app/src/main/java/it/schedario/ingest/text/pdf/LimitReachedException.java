package it.schedario.ingest.text.pdf;

/**
 * A PDF asks for more than its limits allow. Unchecked, because PDFBox is in between and goes on
 * after some checked ones.
 */
final class LimitReachedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param message what there is too much of, and the limit
   */
  LimitReachedException(String message) {
    super(message);
  }
}

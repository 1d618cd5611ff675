package it.schedario.search;

/** The engine cannot be reached or cannot answer; the cause says why. */
public final class SearchUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public SearchUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}

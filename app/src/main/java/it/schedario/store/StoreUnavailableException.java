package it.schedario.store;

import org.jspecify.annotations.Nullable;

/** The data cannot be opened; the message names the file or server and says what to do. */
public final class StoreUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StoreUnavailableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

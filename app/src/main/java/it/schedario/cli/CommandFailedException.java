package it.schedario.cli;

/** A command cannot go on; the message is for the user. */
final class CommandFailedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  CommandFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}

package it.schedario.store;

/** A file is not kept, because it was kept before and then withdrawn. */
public final class WithdrawnException extends RuntimeException {
  private static final long serialVersionUID = 1;

  WithdrawnException(String file, Withdrawal withdrawal) {
    super(
        "%s: it was withdrawn on %s%s; restore it if it is to be shown again"
            .formatted(
                file,
                withdrawal.at(),
                withdrawal.reason() == null ? "" : " (" + withdrawal.reason() + ")"));
  }
}

package it.schedario;

/** The command {@code schedario}. */
public final class Schedario {
  private Schedario() {}

  public static void main(String[] args) {
    throw new UnsupportedOperationException("replaced by the command line");
  }
}

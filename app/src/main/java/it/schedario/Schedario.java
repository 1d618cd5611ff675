package it.schedario;

import it.schedario.cli.CommandLineRunner;

/** The command {@code schedario}. */
public final class Schedario {
  private Schedario() {}

  public static void main(String[] args) {
    System.exit(CommandLineRunner.onStandardStreams().run(args));
  }
}

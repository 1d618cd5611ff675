package it.schedario.web;

import it.schedario.Schedario;

/** Which release this is. */
final class ProgramVersion {
  private ProgramVersion() {}

  /** The manifest of the jar has it; classes run from a folder have none. */
  static String current() {
    String version = Schedario.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}

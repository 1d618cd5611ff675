package it.schedario.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the jar. */
final class Version implements IVersionProvider {

  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(from source)" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"schedario " + current()};
  }
}

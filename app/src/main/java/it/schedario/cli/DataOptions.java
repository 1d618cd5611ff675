package it.schedario.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the data is. */
final class DataOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Folder for all that is written; made when missing (default: ${DEFAULT-VALUE})")
  Path data;
}

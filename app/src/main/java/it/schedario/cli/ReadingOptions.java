package it.schedario.cli;

import it.schedario.ingest.ReadOptions;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, and what is known of it. */
final class ReadingOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, and folders of *.txt files")
  List<Path> paths;

  @Option(
      names = "--municipality",
      paramLabel = "NAME",
      description = "Town of the documents that do not say")
  @Nullable String municipality;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "Year of the documents that do not say")
  @Nullable Integer year;

  ReadOptions toReadOptions() {
    return new ReadOptions(municipality, year);
  }
}

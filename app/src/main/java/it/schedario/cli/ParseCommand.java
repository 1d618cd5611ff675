package it.schedario.cli;

import it.schedario.intake.FileReading;
import it.schedario.intake.InputFiles;
import it.schedario.intake.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code schedario parse}: needs neither store nor index, and so starts at once. */
@Command(
    name = "parse",
    description = "Reads files and prints what they hold as JSON; keeps nothing.")
final class ParseCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin ReadingOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "${COMPLETION-CANDIDATES}: one array, or one line per file (default: json)")
  Format format;

  private final FileReading reading;

  /** Names as they are typed. */
  enum Format {
    json("[", ",\n", "]\n"),
    ndjson("", "\n", "\n");

    private final String start;
    private final String between;
    private final String end;

    Format(String start, String between, String end) {
      this.start = start;
      this.between = between;
      this.end = end;
    }
  }

  ParseCommand(FileReading reading) {
    this.reading = reading;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    List<Path> files = InputFiles.of(options.paths);
    boolean failed = false;
    String before = format.start;
    for (Path file : files) {
      Reading read = reading.read(file, options.toReadOptions());
      failed |= read instanceof Reading.Failed;
      out.print(before);
      RecordJson.write(ParsedFile.of(read), out);
      before = format.between;
      err.println(summary(read));
    }
    out.print(format.end);
    out.flush();
    return failed ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private static String summary(Reading reading) {
    if (reading instanceof Reading.Failed failed) {
      return "failed  " + failed.code() + "  " + failed.message();
    }
    var document = ((Reading.Read) reading).document();
    return "read    %s  %d documents, %d problems, %d of %d characters claimed"
        .formatted(
            document.source().file(),
            document.documents().size(),
            document.problems().size(),
            document.coverage().claimed(),
            document.coverage().characters());
  }
}

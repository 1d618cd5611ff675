package it.schedario.cli;

import it.schedario.export.RecordJson;
import it.schedario.ingest.OfficialData;
import it.schedario.intake.FileReading;
import it.schedario.intake.InputFiles;
import it.schedario.intake.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
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
  @Mixin OfficialDataOptions officialData;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "${COMPLETION-CANDIDATES}: one array, or one line per file (default: json)")
  Format format;

  private final Function<OfficialData, FileReading> reading;

  /** Names as they are typed. */
  enum Format {
    json("[\n", ",\n", "\n]\n"),
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

  ParseCommand(Function<OfficialData, FileReading> reading) {
    this.reading = reading;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Output output = new Output(out, err);
    FileReading files = reading.apply(officialData.read());
    for (Path file : InputFiles.of(options.paths)) {
      files.read(file, options.toReadOptions(), output);
    }
    out.print(format.end);
    out.flush();
    return output.failed ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  /** Prints each file as it comes. */
  private final class Output implements Consumer<Reading> {
    private final PrintWriter out;
    private final PrintWriter err;
    private String before = format.start;
    private boolean failed;

    Output(PrintWriter out, PrintWriter err) {
      this.out = out;
      this.err = err;
    }

    @Override
    public void accept(Reading read) {
      Optional<Reading.Failed> failure = findFailure(read);
      failed |= failure.isPresent();
      out.print(before);
      try {
        RecordJson.write(ParsedFile.of(read), out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      before = format.between;
      err.println(failure.map(ParseCommand::summary).orElseGet(() -> summary(read)));
    }
  }

  private static Optional<Reading.Failed> findFailure(Reading reading) {
    return reading instanceof Reading.Read read
        ? read.findRefusal()
        : Optional.of((Reading.Failed) reading);
  }

  private static String summary(Reading.Failed failed) {
    return "failed  " + failed.code() + "  " + failed.message();
  }

  private static String summary(Reading reading) {
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

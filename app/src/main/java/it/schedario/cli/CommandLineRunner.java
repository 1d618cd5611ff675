package it.schedario.cli;

import it.schedario.ingest.DocumentReader;
import it.schedario.ingest.OfficialData;
import it.schedario.ingest.ReadLimits;
import it.schedario.intake.FileReading;
import it.schedario.intake.LimitSettings;
import it.schedario.search.SearchUnavailableException;
import it.schedario.store.StoreUnavailableException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Runs a command line and turns what happens into messages and an exit code. */
public final class CommandLineRunner {
  private static final Logger LOG = LoggerFactory.getLogger(CommandLineRunner.class);

  private final Function<OfficialData, FileReading> reading;
  private final Map<String, String> environment;
  private final PrintWriter out;
  private final PrintWriter err;

  /**
   * @param reading makes what {@code parse} reads with
   * @param environment where options that are not given are looked up
   */
  CommandLineRunner(
      Function<OfficialData, FileReading> reading,
      Map<String, String> environment,
      PrintWriter out,
      PrintWriter err) {
    this.reading = reading;
    this.environment = environment;
    this.out = out;
    this.err = err;
  }

  public static CommandLineRunner onStandardStreams() {
    Map<String, String> environment = System.getenv();
    return new CommandLineRunner(
        official -> reading(environment, official),
        environment,
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err));
  }

  private static FileReading reading(Map<String, String> environment, OfficialData official) {
    ReadLimits limits = LimitSettings.of(environment);
    return new FileReading(new DocumentReader(limits, official)::read, limits);
  }

  /**
   * @return 0 all well, 1 something failed and was reported, 2 wrong usage
   */
  public int run(String... args) {
    CommandLine commandLine = new CommandLine(new SchedarioCommand(), commands());
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.setDefaultValueProvider(new EnvironmentDefaults(environment));
    commandLine.setExecutionExceptionHandler((failure, command, parsed) -> report(failure));
    int exitCode = commandLine.execute(args);
    out.flush();
    err.flush();
    return exitCode;
  }

  private IFactory commands() {
    return new IFactory() {
      @Override
      public <T> T create(Class<T> type) throws Exception {
        return type == ParseCommand.class
            ? type.cast(new ParseCommand(reading))
            : CommandLine.defaultFactory().create(type);
      }
    };
  }

  private int report(Exception failure) {
    String expected =
        Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
            .filter(CommandLineRunner::speaksForItself)
            .map(Throwable::getMessage)
            .findFirst()
            .orElse(null);
    if (expected == null) {
      LOG.error("The command failed", failure);
      expected = "the command failed by a fault of ours: " + failure;
    }
    err.println("schedario: " + expected);
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static boolean speaksForItself(Throwable failure) {
    return failure instanceof CommandFailedException
        || failure instanceof StoreUnavailableException
        || failure instanceof SearchUnavailableException;
  }

  // Whatever the platform believes: what we print is UTF-8.
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}

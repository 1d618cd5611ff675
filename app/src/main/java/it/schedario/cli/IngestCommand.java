package it.schedario.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code schedario ingest}. */
@Command(name = "ingest", description = "Reads files, keeps and indexes what they hold.")
final class IngestCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin DataOptions dataOptions;
  @Mixin ReadingOptions readingOptions;
  @Mixin OfficialDataOptions officialData;

  @Override
  public Integer call() {
    IngestReport report = new IngestReport(spec.commandLine().getOut());
    try (Service service = Service.open(dataOptions.data, Map.of(), officialData.read())) {
      report.takeAll(service.intake(), readingOptions.paths, readingOptions.toReadOptions());
    }
    return report.somethingFailed() ? ExitCode.SOFTWARE : ExitCode.OK;
  }
}

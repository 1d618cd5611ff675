package it.schedario.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code schedario verify}. */
@Command(
    name = "verify",
    description = "Compares store, index and source texts; prints what differs.")
final class VerifyCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin DataOptions dataOptions;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    AtomicLong differences = new AtomicLong();
    try (Service service = Service.open(dataOptions.data)) {
      long compared =
          service
              .verification()
              .run(
                  finding -> {
                    differences.incrementAndGet();
                    out.println(finding.subject() + "  " + finding.difference());
                  });
      out.printf(
          "%d sources and %d documents compared, %d differences%n",
          service.store().countSources(), compared, differences.get());
    }
    return differences.get() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}

package it.schedario.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code schedario serve}. */
@Command(
    name = "serve",
    description = "Answers over HTTP until it is stopped; what happens without any command.")
final class ServeCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin ServeOptions options;

  @Override
  public Integer call() throws InterruptedException {
    return Serving.untilStopped(options, spec.commandLine());
  }
}

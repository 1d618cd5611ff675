package it.schedario.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** All commands; without one of them, {@code serve}. */
@Command(
    name = "schedario",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    description = "The searchable card index of what Italian towns promise and do.",
    footer = {
      "",
      "Every option can be given in the environment: --data is SCHEDARIO_DATA.",
      "MONGODB_URI names a MongoDB to use instead of the embedded one,",
      "ELASTICSEARCH_URL an Elasticsearch instead of the embedded index.",
      "Exit code: 0 all well, 1 something failed and was reported, 2 wrong usage."
    },
    subcommands = {
      ServeCommand.class,
      IngestCommand.class,
      ParseCommand.class,
      ReindexCommand.class,
      VerifyCommand.class,
      ExportCommand.class,
      HelpCommand.class
    })
final class SchedarioCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin ServeOptions options;

  @Override
  public Integer call() throws InterruptedException {
    return Serving.untilStopped(options, spec.commandLine());
  }
}

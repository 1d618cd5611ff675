package it.schedario.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code schedario reindex}. */
@Command(name = "reindex", description = "Builds the search index again from the store.")
final class ReindexCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin DataOptions dataOptions;

  @Override
  public Integer call() {
    try (Service service = Service.open(dataOptions.data)) {
      service.indexing().rebuild();
      spec.commandLine()
          .getOut()
          .printf("%d documents indexed%n", service.store().countDocuments());
    }
    return ExitCode.OK;
  }
}

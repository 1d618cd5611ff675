package it.schedario.cli;

import it.schedario.ingest.OfficialData;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Lists of the user over the official ones that come with the program. */
final class OfficialDataOptions {
  @Option(
      names = "--municipalities",
      paramLabel = "FILE",
      description = "Table istat;ipa;name of more towns (docs/official-data.md)")
  @Nullable Path municipalities;

  @Option(
      names = "--classification",
      paramLabel = "FILE",
      description =
          "Table mission;programme;name;from;to of later missions and programmes"
              + " (docs/official-data.md)")
  @Nullable Path classification;

  /**
   * @throws CommandFailedException when a file is no such table; the message names file, line and
   *     rule
   */
  OfficialData read() {
    try {
      return OfficialData.bundled().extendedBy(municipalities, classification);
    } catch (IllegalArgumentException e) {
      throw new CommandFailedException(String.valueOf(e.getMessage()), e);
    }
  }
}

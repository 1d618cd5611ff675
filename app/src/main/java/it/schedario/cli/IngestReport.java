package it.schedario.cli;

import it.schedario.ingest.ReadOptions;
import it.schedario.intake.InputFiles;
import it.schedario.intake.Intake;
import it.schedario.intake.Outcome;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Takes files in, one line for each. */
final class IngestReport {
  private final PrintWriter lines;
  private int kept;
  private int alreadyKept;
  private int failed;
  private int documents;

  IngestReport(PrintWriter lines) {
    this.lines = lines;
  }

  void takeAll(Intake intake, List<Path> paths, ReadOptions options) {
    for (Path file : InputFiles.of(paths)) {
      intake.take(file, options, this::tell);
    }
    lines.printf(
        "%d files kept with %d documents, %d kept before, %d failed%n",
        kept, documents, alreadyKept, failed);
    lines.flush();
  }

  /** At once: who sees the line may rely on it. */
  private void tell(Outcome outcome) {
    lines.println(line(outcome));
    lines.flush();
  }

  boolean somethingFailed() {
    return failed > 0;
  }

  private String line(Outcome outcome) {
    if (outcome instanceof Outcome.Failed failure) {
      failed++;
      return "failed  " + failure.code() + "  " + failure.message();
    }
    Outcome.Kept file = (Outcome.Kept) outcome;
    if (file.alreadyKept()) {
      alreadyKept++;
      return "known   " + file.file();
    }
    kept++;
    documents += file.documents().size();
    return "kept    %s  %d documents, %d problems%s"
        .formatted(
            file.file(),
            file.documents().size(),
            file.problems().size(),
            file.indexed() ? "" : ", to be indexed later");
  }
}

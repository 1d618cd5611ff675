package it.schedario.cli;

import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.ReadDocument;
import it.schedario.ingest.ReadDocument.Coverage;
import it.schedario.intake.Reading;
import it.schedario.schema.Municipality;
import it.schedario.schema.PlanningDocument;
import it.schedario.schema.SourceDocument;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code parse} prints of one file. One that failed has no documents, and a problem that says
 * why.
 */
public record ParsedFile(
    Source source, List<PlanningDocument> documents, List<Problem> problems, Coverage coverage) {

  static ParsedFile of(Reading reading) {
    return reading instanceof Reading.Failed failed
        ? of(failed)
        : of(((Reading.Read) reading).document());
  }

  private static ParsedFile of(ReadDocument read) {
    return new ParsedFile(
        Source.of(read.source()),
        read.documents(),
        read.problems().stream().map(Problem::of).toList(),
        read.coverage());
  }

  private static ParsedFile of(Reading.Failed failed) {
    return new ParsedFile(
        new Source(failed.file(), null, null, null, null, 0),
        List.of(),
        List.of(new Problem(failed.code(), failed.message(), null, null)),
        new Coverage(0, 0, 0));
  }

  /**
   * As {@link SourceDocument}, but of a file that may not have been read.
   *
   * @param sha256 null when the file was not read
   */
  public record Source(
      String file,
      @Nullable String sha256,
      @Nullable Municipality municipality,
      @Nullable String layout,
      @Nullable LocalDate elaboratedOn,
      int pages) {

    static Source of(SourceDocument read) {
      return new Source(
          read.file(),
          read.sha256(),
          read.municipality(),
          read.layout(),
          read.elaboratedOn(),
          read.pages());
    }
  }

  /** A {@link ParseProblem}, or the reason why nothing could be read. */
  public record Problem(
      String code, String message, @Nullable Integer page, @Nullable Integer line) {

    static Problem of(ParseProblem problem) {
      return new Problem(problem.code().name(), problem.message(), problem.page(), problem.line());
    }
  }
}

package it.schedario.cli;

import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.ReadDocument;
import it.schedario.ingest.ReadDocument.Coverage;
import it.schedario.intake.Reading;
import it.schedario.schema.BudgetReport;
import it.schedario.schema.Municipality;
import it.schedario.schema.PlanningDocument;
import it.schedario.schema.SourceDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code parse} prints of one file. One that failed has no documents, and a problem that says
 * why.
 *
 * @param documents cards, and a budget as one report where its first line stands: its lines are in
 *     it
 */
public record ParsedFile(
    Source source, List<Record> documents, List<Problem> problems, Coverage coverage) {

  static ParsedFile of(Reading reading) {
    return reading instanceof Reading.Failed failed
        ? of(failed)
        : of(((Reading.Read) reading).document());
  }

  private static ParsedFile of(ReadDocument read) {
    return new ParsedFile(
        Source.of(read.source()),
        documents(read),
        read.problems().stream().map(Problem::of).toList(),
        read.coverage());
  }

  private static List<Record> documents(ReadDocument read) {
    Map<String, BudgetReport> byLine = new HashMap<>();
    List<Record> documents = new ArrayList<>();
    for (BudgetReport report : read.reports()) {
      report.lines().forEach(line -> byLine.put(line.id(), report));
      if (report.lines().isEmpty()) {
        documents.add(report);
      }
    }
    for (PlanningDocument document : read.documents()) {
      BudgetReport report = byLine.get(document.id());
      if (report == null) {
        documents.add((Record) document);
      } else if (document.id().equals(report.lines().get(0).id())) {
        documents.add(report);
      }
    }
    return List.copyOf(documents);
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

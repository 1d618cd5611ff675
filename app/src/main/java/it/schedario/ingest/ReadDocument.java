package it.schedario.ingest;

import it.schedario.schema.BudgetReport;
import it.schedario.schema.PlanningDocument;
import it.schedario.schema.SourceDocument;
import it.schedario.schema.SourceSpan;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * All that was read from one file.
 *
 * @param text the whole text, line ends as {@code \n}; all spans are offsets into it
 * @param pages one span per page, in order, together the whole text
 * @param documents every card, those of budget lines included
 * @param reports budgets as a whole; their lines are cards as well
 * @param problems what could not be read or is doubtful; never silently dropped
 */
public record ReadDocument(
    SourceDocument source,
    String text,
    List<SourceSpan> pages,
    List<PlanningDocument> documents,
    List<BudgetReport> reports,
    List<ParseProblem> problems,
    Coverage coverage) {

  public ReadDocument {
    pages = List.copyOf(pages);
    documents = List.copyOf(documents);
    reports = List.copyOf(reports);
    problems = List.copyOf(problems);
  }

  /** What was read from a file without a budget. */
  public ReadDocument(
      SourceDocument source,
      String text,
      List<SourceSpan> pages,
      List<PlanningDocument> documents,
      List<ParseProblem> problems,
      Coverage coverage) {
    this(source, text, pages, documents, List.of(), problems, coverage);
  }

  /** The same, with something else in place of each card; budget lines may not be changed. */
  public ReadDocument mapDocuments(UnaryOperator<PlanningDocument> change) {
    return new ReadDocument(
        source, text, pages, documents.stream().map(change).toList(), reports, problems, coverage);
  }

  /**
   * How much of the text was understood, in characters that are not white space.
   *
   * @param characters all of them
   * @param claimed those that went into a field or are recognised as repeated header, footer or
   *     label
   * @param kept those that are stored as plain text only
   */
  public record Coverage(int characters, int claimed, int kept) {}
}

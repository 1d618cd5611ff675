package it.schedario.ingest;

import it.schedario.ingest.text.Claims;
import it.schedario.ingest.text.DocumentText;
import it.schedario.ingest.text.Line;
import it.schedario.schema.BudgetReport;
import it.schedario.schema.Municipality;
import it.schedario.schema.OfficialClassification;
import it.schedario.schema.PlanningDocument;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way documents are printed that may share a file with others: towns bind a budget and the DUP
 * programmes it pays for into one PDF. {@link SharedFileLayout} cuts the file where one ends and
 * the next begins.
 */
public interface PartLayout {
  /** Stable; several are joined to the layout's name of the file. */
  String name();

  /** Says quickly whether a part of this layout begins at a line. */
  boolean begins(List<Line> lines, int index);

  /**
   * Opens a part of this layout.
   *
   * @param lines those of the part, blank ones included
   */
  Part open(DocumentText text, List<Line> lines);

  /** A stretch of lines of one layout. */
  interface Part {
    /**
     * Which of its lines begin a page, by index, where the text has lost its page breaks and only
     * the habits of the layout tell. The first line of the part is understood.
     */
    BitSet pageStarts();

    /**
     * Reads the part.
     *
     * @param paged the lines of the part, each on its page
     */
    ParsedPart parse(List<Line> paged, Claims claims);
  }

  /** What stands in a part, before it is known whose it is. */
  interface ParsedPart {
    /** The year it is printed for; null when it does not say. */
    @Nullable Integer year();

    Documents documents(Origin origin);
  }

  /**
   * Whose documents they are.
   *
   * @param source id of the source document
   * @param year for parts that do not print theirs
   * @param official names of the missions and programmes they print codes of
   */
  record Origin(
      String source, Municipality municipality, int year, OfficialClassification official) {}

  /**
   * What was read from a part.
   *
   * @param documents the cards, those of the reports' lines included
   */
  record Documents(
      List<PlanningDocument> documents, List<BudgetReport> reports, List<ParseProblem> problems) {
    public Documents {
      documents = List.copyOf(documents);
      reports = List.copyOf(reports);
      problems = List.copyOf(problems);
    }
  }
}

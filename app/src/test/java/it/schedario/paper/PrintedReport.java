package it.schedario.paper;

import it.schedario.ingest.ReadDocument;
import it.schedario.schema.DupProgramme;

/** A budget and the DUP programmes it pays for, bound into one PDF. */
public final class PrintedReport {
  private PrintedReport() {}

  /**
   * @param read of a budget, of programmes, or both
   */
  public static byte[] print(
      ReadDocument read,
      PrintedRow.Order order,
      boolean hasEmptyCells,
      PrintedProgrammes.Headings headings) {
    try (Sheaf sheaf = new Sheaf()) {
      if (!read.reports().isEmpty()) {
        PrintedBudget.print(sheaf, read, order, hasEmptyCells);
      }
      PrintedProgrammes.print(
          sheaf,
          read.documents().stream()
              .filter(DupProgramme.class::isInstance)
              .map(DupProgramme.class::cast)
              .toList(),
          headings);
      return sheaf.toBytes();
    }
  }
}

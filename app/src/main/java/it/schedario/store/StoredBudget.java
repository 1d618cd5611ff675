package it.schedario.store;

import io.micronaut.serde.annotation.Serdeable;
import it.schedario.ingest.ReadDocument;
import it.schedario.schema.BudgetLine;
import it.schedario.schema.BudgetReport;
import it.schedario.schema.BudgetReport.PrintedTotal;
import it.schedario.schema.BudgetReport.Reconciliation;
import it.schedario.schema.Municipality;
import java.util.List;

/**
 * A budget as one file has it: a {@link BudgetReport} whose lines, being cards, are kept as such.
 *
 * @param lines ids of its lines, in the order printed
 */
@Serdeable
public record StoredBudget(
    Municipality municipality,
    int year,
    List<String> lines,
    List<PrintedTotal> printedTotals,
    List<PrintedTotal> recaps,
    Reconciliation reconciliation) {

  public StoredBudget {
    lines = List.copyOf(lines);
    printedTotals = List.copyOf(printedTotals);
    recaps = List.copyOf(recaps);
  }

  /** The budgets of a file. */
  static List<StoredBudget> of(ReadDocument file) {
    return file.reports().stream().map(StoredBudget::of).toList();
  }

  private static StoredBudget of(BudgetReport report) {
    return new StoredBudget(
        report.municipality(),
        report.year(),
        report.lines().stream().map(BudgetLine::id).toList(),
        report.printedTotals(),
        report.recaps(),
        report.reconciliation());
  }
}

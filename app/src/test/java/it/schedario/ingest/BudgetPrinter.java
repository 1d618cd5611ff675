package it.schedario.ingest;

import it.schedario.schema.BudgetLine;
import it.schedario.schema.BudgetReport;
import it.schedario.schema.BudgetReport.Comparison;
import it.schedario.schema.BudgetReport.PrintedTotal;
import it.schedario.schema.CodedName;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints budget lines and totals for a person to compare with the text. */
final class BudgetPrinter {
  private BudgetPrinter() {}

  static String print(BudgetLine line) {
    return "\n== "
        + line.id()
        + "\n"
        + line.flow()
        + " "
        + line.account()
        + " "
        + line.year()
        + (line.earmarked() ? " EARMARKED" : "")
        + "\nunder: "
        + name(line.directorate())
        + " / "
        + name(line.area())
        + " / "
        + name(line.title())
        + " / "
        + name(line.category())
        + "\nchapter: "
        + line.chapter()
        + " account "
        + line.chartOfAccounts()
        + "\ndescription: "
        + line.description()
        + "\nprogramme: "
        + name(line.mission())
        + " / "
        + name(line.programme())
        + "\namounts: "
        + line.amounts().stream()
            .map(one -> one.column() + " " + one.year() + " " + one.amount())
            .collect(Collectors.joining(", "))
        + "\n";
  }

  static String totals(BudgetReport report) {
    return "\n"
        + report.reconciliation()
        + "\n"
        + totals("total", report.printedTotals())
        + totals("recap", report.recaps());
  }

  private static String totals(String kind, List<PrintedTotal> totals) {
    return totals.stream()
        .map(
            total ->
                kind
                    + " "
                    + total.table()
                    + " "
                    + total.label()
                    + ": "
                    + total.amounts().stream()
                        .map(BudgetPrinter::comparison)
                        .collect(Collectors.joining(", "))
                    + "\n")
        .collect(Collectors.joining());
  }

  private static String comparison(Comparison one) {
    return one.column()
        + " "
        + one.year()
        + " "
        + one.expected()
        + (one.ties() ? "" : " found " + one.found() + " difference " + one.difference());
  }

  private static String name(@Nullable CodedName coded) {
    return coded == null ? "-" : coded.code() + " " + coded.name();
  }
}

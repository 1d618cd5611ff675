package it.schedario.ingest.budget;

import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.ParseProblem.Code;
import it.schedario.ingest.PartLayout.Documents;
import it.schedario.ingest.PartLayout.Origin;
import it.schedario.ingest.PartLayout.ParsedPart;
import it.schedario.ingest.text.Line;
import it.schedario.schema.BudgetLine;
import it.schedario.schema.BudgetReport;
import it.schedario.schema.BudgetReport.Comparison;
import it.schedario.schema.BudgetReport.PrintedTotal;
import it.schedario.schema.BudgetReport.Reconciliation;
import it.schedario.schema.SourceSpan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows and totals of a budget as printed, and the report made of them. */
final class ParsedBudget implements ParsedPart {
  private final BudgetReader.Result printed;

  ParsedBudget(BudgetReader.Result printed) {
    this.printed = printed;
  }

  @Override
  public @Nullable Integer year() {
    return printed.year();
  }

  @Override
  public Documents documents(Origin origin) {
    int year = printed.year() == null ? origin.year() : printed.year();
    List<ParseProblem> problems = new ArrayList<>(printed.problems());
    Map<BudgetTable, ColumnYears> years = columnYears(year, problems);
    Ledger ledger = new Ledger();
    printed.rows().forEach(ledger::add);
    List<BudgetLine> lines = lines(origin, year, years, problems);
    List<PrintedTotal> totals = compare(printed.totals(), ledger, years, problems);
    List<PrintedTotal> recaps = compare(printed.recaps(), ledger, years, problems);
    BudgetReport report =
        new BudgetReport(
            origin.municipality(), year, lines, totals, recaps, Reconciliation.of(totals, recaps));
    return new Documents(List.copyOf(lines), List.of(report), problems);
  }

  private Map<BudgetTable, ColumnYears> columnYears(int year, List<ParseProblem> problems) {
    Map<BudgetTable, ColumnYears> years = new EnumMap<>(BudgetTable.class);
    printed
        .headers()
        .forEach(
            (table, header) -> {
              ColumnYears found = header.years();
              if (found == null) {
                problems.add(
                    new ParseProblem(
                        Code.MISSING_PART,
                        "table "
                            + table.number()
                            + ": no years above its columns; taken for forecasts of "
                            + year
                            + " and "
                            + (year - 1),
                        null,
                        null));
              }
              years.put(table, found == null ? ColumnYears.usual(year) : found);
            });
    return years;
  }

  private List<BudgetLine> lines(
      Origin origin, int year, Map<BudgetTable, ColumnYears> years, List<ParseProblem> problems) {
    LineFactory factory = new LineFactory(origin, year);
    Map<String, Integer> seen = new HashMap<>();
    List<BudgetLine> lines = new ArrayList<>(printed.rows().size());
    for (BudgetRow row : printed.rows()) {
      String key = row.table().number() + ":" + row.chapter().number();
      int times = seen.merge(key, 1, Integer::sum);
      if (times > 1) {
        problems.add(
            problem(
                Code.DUPLICATE_CODE,
                row.lines(),
                "table "
                    + row.table().number()
                    + ": chapter "
                    + row.chapter().number()
                    + " stands there "
                    + times
                    + " times; a chapter stands once in a table"));
      }
      lines.add(
          factory.line(
              row, times == 1 ? key : key + "~" + times, yearsOf(years, row.table(), year)));
    }
    return lines;
  }

  private static ColumnYears yearsOf(
      Map<BudgetTable, ColumnYears> years, BudgetTable table, int year) {
    return years.getOrDefault(table, ColumnYears.usual(year));
  }

  private static List<PrintedTotal> compare(
      List<TotalRow> rows,
      Ledger ledger,
      Map<BudgetTable, ColumnYears> years,
      List<ParseProblem> problems) {
    List<PrintedTotal> totals = new ArrayList<>(rows.size());
    for (TotalRow row : rows) {
      ColumnYears columnYears = years.get(row.table());
      List<Comparison> amounts = new ArrayList<>();
      for (int i = 0; i < row.columns().size() && columnYears != null; i++) {
        Figure figure = row.columns().get(i);
        amounts.add(
            Comparison.of(
                figure.column(),
                columnYears.of(figure),
                Tokens.amount(row.amounts().get(i)),
                row.scope() == null ? null : ledger.find(row.scope(), figure)));
      }
      PrintedTotal total =
          PrintedTotal.of(row.table().number(), row.label(), amounts, span(row.lines()));
      totals.add(total);
      if (!total.ties()) {
        problems.add(off(row, total));
      }
    }
    return totals;
  }

  private static ParseProblem off(TotalRow row, PrintedTotal total) {
    String subject = "table " + total.table() + ", \"" + total.label() + "\": ";
    if (!total.isChecked()) {
      return problem(
          Code.MISSING_PART, row.lines(), subject + "no lines to compare the total with");
    }
    return problem(
        Code.TOTAL_OFF,
        row.lines(),
        subject
            + "printed "
            + total.expected()
            + ", the lines add up to "
            + total.found()
            + ", difference "
            + total.difference());
  }

  private static ParseProblem problem(Code code, List<Line> lines, String message) {
    Line first = lines.get(0);
    return new ParseProblem(code, message, first.page(), first.number());
  }

  private static SourceSpan span(List<Line> lines) {
    Line first = lines.get(0);
    return new SourceSpan(first.page(), first.start(), lines.get(lines.size() - 1).end());
  }
}

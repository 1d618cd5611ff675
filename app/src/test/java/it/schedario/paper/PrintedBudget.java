package it.schedario.paper;

import it.schedario.ingest.ReadDocument;
import it.schedario.paper.BudgetColumns.Column;
import it.schedario.schema.BudgetLine;
import it.schedario.schema.BudgetReport;
import it.schedario.schema.BudgetReport.PrintedTotal;
import it.schedario.schema.CodedName;
import it.schedario.schema.SourceSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A <i>bilancio di previsione</i> as the accounting program prints it: each table from a new page,
 * column labels on every page, descriptions wrapped, rows that go on on the next page.
 */
public final class PrintedBudget {
  private static final double HEADING_NAME = 110;
  private static final double FOOT = 585;
  private static final Pattern SUMMARY_HEADING =
      Pattern.compile("\\d\\d \\p{Lu}.*|(?:ENTR|SPES).*");

  private final Sheaf sheaf;
  private final PrintedRow.Order order;
  private final boolean hasEmptyCells;
  private final ReadDocument read;
  private final BudgetReport report;
  private BudgetColumns columns = BudgetColumns.of("1.A", 0);
  private int page;
  private List<String> path = List.of();

  private PrintedBudget(
      Sheaf sheaf, ReadDocument read, PrintedRow.Order order, boolean hasEmptyCells) {
    this.sheaf = sheaf;
    this.read = read;
    this.report = read.reports().get(0);
    this.order = order;
    this.hasEmptyCells = hasEmptyCells;
  }

  /**
   * Prints the budget of a document on pages of their own.
   *
   * @param hasEmptyCells whether nothing is printed in place of zero
   */
  public static void print(
      Sheaf sheaf, ReadDocument read, PrintedRow.Order order, boolean hasEmptyCells) {
    new PrintedBudget(sheaf, read, order, hasEmptyCells).print();
  }

  /** A row of a table, and where the text it was read from has it. */
  private record Item(String table, int start, int end, Runnable print) {}

  private void print() {
    List<Item> items =
        Stream.of(
                report.lines().stream().map(this::item),
                report.printedTotals().stream().map(this::item),
                report.recaps().stream().map(this::item))
            .flatMap(stream -> stream)
            .sorted(Comparator.comparingInt(Item::start))
            .toList();
    String table = "";
    int behind = 0;
    for (Item item : items) {
      if (!item.table().equals(table)) {
        table = item.table();
        beginTable(table);
      }
      summaryHeadings(behind, item);
      item.print().run();
      behind = item.end();
    }
  }

  private Item item(BudgetLine line) {
    List<SourceSpan> spans = line.source().spans();
    return new Item(
        line.table(),
        spans.get(0).start(),
        spans.get(spans.size() - 1).end(),
        () -> {
          headings(line);
          row(line);
        });
  }

  private Item item(PrintedTotal total) {
    boolean isDetail = report.printedTotals().contains(total);
    return new Item(
        total.table(), total.source().start(), total.source().end(), () -> total(total, isDetail));
  }

  private void beginTable(String number) {
    columns = BudgetColumns.of(number, report.year());
    path = List.of();
    sheaf.startPages(
        () -> {
          foot(number);
          title(number);
          labels();
        },
        () -> {
          foot(number);
          labels();
        });
  }

  private void foot(String number) {
    page++;
    String of = number.startsWith("1") ? "PARTE CORRENTE" : "CONTO CAPITALE";
    sheaf.text(300, FOOT, "Bilancio di Previsione " + report.year() + " - " + of + " pag. " + page);
  }

  private void title(String number) {
    sheaf.text(
        Sheaf.LEFT, 30, "Bilancio di Previsione " + report.year() + " - REPORT COMMISSIONI -");
    sheaf.heading(Sheaf.LEFT, 48, number);
    sheaf.heading(70, 48, columns.title());
    sheaf.text(700, 48, "ANNO :");
    sheaf.text(740, 48, String.valueOf(report.year()));
    sheaf.moveTo(66);
  }

  private void labels() {
    double top = sheaf.y();
    for (Column column : columns.all()) {
      double baseline = top;
      for (String line : column.label().split("\n")) {
        sheaf.heading(column.labelLeft(), baseline, line);
        baseline += Sheaf.LINE;
      }
    }
    sheaf.moveTo(top + columns.labelLines() * Sheaf.LINE + 6);
  }

  private void headings(BudgetLine line) {
    List<String> under = new ArrayList<>();
    List<Runnable> prints = new ArrayList<>();
    boolean isCapital = line.table().startsWith("2");
    add(under, prints, line.directorate(), isCapital ? "DIREZIONE:" : "");
    add(under, prints, line.area(), isCapital ? "CENTRO RESP:" : "");
    CodedName title = line.title();
    if (isCapital && title != null) {
      under.add(title.code());
      prints.add(() -> heading(title.name(), "TITOLO: " + title.code()));
    } else {
      add(under, prints, title, line.table().equals("1.A") ? "TITOLO" : "TITOLO:");
    }
    add(under, prints, line.category(), line.table().endsWith("A") ? "TIPOLOGIA:" : "MACROAGGR:");
    int same = 0;
    while (same < path.size() && same < under.size() && path.get(same).equals(under.get(same))) {
      same++;
    }
    for (int i = same; i < under.size(); i++) {
      prints.get(i).run();
    }
    path = under;
  }

  private void add(
      List<String> under, List<Runnable> prints, @Nullable CodedName group, String label) {
    if (group != null) {
      under.add(group.code());
      prints.add(() -> heading(group.code() + " " + group.name(), label));
    }
  }

  /** The label stands left of the name, and is drawn behind it. */
  private void heading(String name, String label) {
    sheaf.reserve(4 * Sheaf.LINE);
    PrintedRow row = new PrintedRow(sheaf, order);
    row.left(label.isEmpty() ? Sheaf.LEFT : HEADING_NAME, 0, name);
    if (!label.isEmpty()) {
      row.left(Sheaf.LEFT, 0, label);
    }
    row.print();
    sheaf.down(4);
  }

  private void row(BudgetLine line) {
    sheaf.reserve(Sheaf.LINE);
    PrintedRow row = new PrintedRow(sheaf, order);
    double right = Sheaf.LEFT + 20;
    for (String part : line.chapter().split("\\.")) {
      row.right(right, 0, part);
      right += 20;
    }
    if (line.chartOfAccounts() != null) {
      row.left(BudgetColumns.ACCOUNT, 0, line.chartOfAccounts());
    }
    cell(row, line.description());
    if (line.earmarked()) {
      row.left(columns.earmark(), 0, "V");
    }
    List<BudgetLine.Amount> amounts = line.amounts();
    for (int i = 0; i < amounts.size(); i++) {
      BudgetLine.Amount amount = amounts.get(i);
      if (i == columns.placeOfProgramme() && line.mission() != null && line.programme() != null) {
        row.left(columns.programme(), 0, line.mission().code());
        row.left(columns.programme() + 14, 0, line.programme().code());
      }
      amount(row, columns.of(amount.column(), amount.year()), amount.amount());
    }
    row.print();
    sheaf.down(3);
  }

  private void cell(PrintedRow row, String text) {
    double down = 0;
    for (String line : sheaf.wrap(text, columns.descriptionWidth())) {
      row.left(columns.description(), down, line);
      down += Sheaf.LINE;
    }
  }

  private void amount(PrintedRow row, Column column, BigDecimal amount) {
    if (!hasEmptyCells || amount.signum() != 0) {
      row.right(column.right(), 0, Money.printed(amount));
    }
  }

  private void total(PrintedTotal total, boolean isDetail) {
    sheaf.reserve(4 * Sheaf.LINE);
    PrintedRow row = new PrintedRow(sheaf, order);
    boolean isEarmarked = total.table().equals("1.C") && !total.label().startsWith("Totale");
    if (isEarmarked) {
      row.left(columns.earmark(), 0, "V");
    }
    List<BudgetReport.Comparison> amounts = total.amounts();
    for (int i = 0; i < amounts.size(); i++) {
      BudgetReport.Comparison one = amounts.get(i);
      if (i == (total.table().equals("1.D") ? 0 : Math.min(2, amounts.size() - 1))) {
        cell(row, total.label());
      }
      Column column =
          i == 3 && amounts.size() == 4 ? columns.hidden() : columns.of(one.column(), one.year());
      amount(row, column, one.expected());
    }
    row.print();
    sheaf.down(isDetail ? 6 : 3);
  }

  /** What a summary table prints between two rows: flows, directorates, missions. */
  private void summaryHeadings(int behind, Item item) {
    if (columns.isSummary()) {
      String directorate = String.valueOf(report.lines().get(0).directorate().name());
      read.text()
          .substring(behind, item.start())
          .lines()
          .map(String::strip)
          .filter(line -> line.equals(directorate) || SUMMARY_HEADING.matcher(line).matches())
          .forEach(line -> heading(line, ""));
    }
  }
}

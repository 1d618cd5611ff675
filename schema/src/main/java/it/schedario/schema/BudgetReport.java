package it.schedario.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A <i>bilancio di previsione</i> as published: its lines, and its printed totals as assertions
 * about them.
 *
 * <p>Each of its lines is a card of its own; the report says whether they add up.
 *
 * @param lines one for each chapter of the detail tables (1.A, 1.B, 2.A, 2.B)
 * @param printedTotals one for each <i>Totale</i> of the detail tables
 * @param recaps one for each row and <i>Totale</i> of the summary tables (1.C, 1.D, 2.C), which add
 *     up the lines of the detail tables in other ways
 */
public record BudgetReport(
    Municipality municipality,
    int year,
    List<BudgetLine> lines,
    List<PrintedTotal> printedTotals,
    List<PrintedTotal> recaps,
    Reconciliation reconciliation) {

  public BudgetReport {
    lines = List.copyOf(lines);
    printedTotals = List.copyOf(printedTotals);
    recaps = List.copyOf(recaps);
  }

  /**
   * The same report of these lines.
   *
   * @param changed by id; a line that is not among them stays
   */
  public BudgetReport withLines(Map<String, BudgetLine> changed) {
    List<BudgetLine> all =
        lines.stream().map(line -> changed.getOrDefault(line.id(), line)).toList();
    return new BudgetReport(municipality, year, all, printedTotals, recaps, reconciliation);
  }

  /**
   * A total the document prints, and what the lines add up to.
   *
   * @param label what it says it totals: {@code Totale Settore 51}
   * @param expected printed amount of the first column that does not tie; of the first column when
   *     all tie
   * @param found what the lines add up to in that column; null when the document has no line of it
   * @param difference found less expected; null when found is; zero says that all columns tie
   * @param amounts every amount it prints, in the order printed
   */
  public record PrintedTotal(
      String table,
      String label,
      BigDecimal expected,
      @Nullable BigDecimal found,
      @Nullable BigDecimal difference,
      List<Comparison> amounts,
      SourceSpan source) {

    public PrintedTotal {
      amounts = List.copyOf(amounts);
    }

    /**
     * Makes a total of its amounts.
     *
     * @throws IllegalArgumentException when it prints no amount
     */
    public static PrintedTotal of(
        String table, String label, List<Comparison> amounts, SourceSpan source) {
      if (amounts.isEmpty()) {
        throw new IllegalArgumentException("total '" + label + "' of " + table + ": no amount");
      }
      Comparison decisive =
          amounts.stream().filter(amount -> !amount.ties()).findFirst().orElse(amounts.get(0));
      return new PrintedTotal(
          table,
          label,
          decisive.expected(),
          decisive.found(),
          decisive.difference(),
          amounts,
          source);
    }

    public boolean ties() {
      return amounts.stream().allMatch(Comparison::ties);
    }

    /** Whether the document holds lines to compare it with. */
    public boolean isChecked() {
      return found != null;
    }
  }

  /**
   * One printed amount and the sum of the lines in its column.
   *
   * @param found null when the document has no line of it
   * @param difference found less expected; null when found is
   */
  public record Comparison(
      BudgetLine.Column column,
      int year,
      BigDecimal expected,
      @Nullable BigDecimal found,
      @Nullable BigDecimal difference) {

    public static Comparison of(
        BudgetLine.Column column, int year, BigDecimal expected, @Nullable BigDecimal found) {
      return new Comparison(
          column, year, expected, found, found == null ? null : found.subtract(expected));
    }

    public boolean ties() {
      return difference != null && difference.signum() == 0;
    }
  }

  /**
   * How many totals tie to the cent.
   *
   * @param totals printed totals of the detail tables
   * @param tied of these, those that tie in all columns
   * @param off of these, those that differ; the rest could not be checked
   * @param recaps rows and totals of the summary tables
   * @param recapsTied of these, those that tie in all columns
   * @param recapsOff of these, those that differ; the rest could not be checked
   */
  public record Reconciliation(
      int totals, int tied, int off, int recaps, int recapsTied, int recapsOff) {

    public static Reconciliation of(List<PrintedTotal> totals, List<PrintedTotal> recaps) {
      return new Reconciliation(
          totals.size(),
          countTied(totals),
          countOff(totals),
          recaps.size(),
          countTied(recaps),
          countOff(recaps));
    }

    private static int countTied(List<PrintedTotal> totals) {
      return (int) totals.stream().filter(PrintedTotal::ties).count();
    }

    private static int countOff(List<PrintedTotal> totals) {
      return (int) totals.stream().filter(total -> total.isChecked() && !total.ties()).count();
    }
  }
}

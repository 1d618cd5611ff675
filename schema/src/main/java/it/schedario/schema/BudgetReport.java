package it.schedario.schema;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A <i>bilancio di previsione</i> as published: its lines, and its printed totals as assertions
 * about them.
 *
 * @param reconciliation how many printed totals tie to the lines
 */
public record BudgetReport(
    Municipality municipality,
    int year,
    List<BudgetLine> lines,
    List<PrintedTotal> printedTotals,
    Reconciliation reconciliation) {

  public BudgetReport {
    lines = List.copyOf(lines);
    printedTotals = List.copyOf(printedTotals);
  }

  /**
   * A total the document prints, and what the lines add up to.
   *
   * @param scope what it totals, as printed: {@code Totale Settore 51}
   * @param expected the printed amount
   * @param found the sum of the lines; null when no line belongs to the scope
   * @param difference found less expected; null when found is
   */
  public record PrintedTotal(
      String table,
      String scope,
      BudgetLine.Column column,
      int year,
      BigDecimal expected,
      @Nullable BigDecimal found,
      @Nullable BigDecimal difference,
      SourceSpan source) {}

  /** Counts of printed totals. */
  public record Reconciliation(int totals, int tied, int off) {}
}

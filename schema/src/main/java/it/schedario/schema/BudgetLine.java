package it.schedario.schema;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a <i>bilancio di previsione</i>.
 *
 * @param table the table it stands in, {@code 1.A}
 * @param area <i>area</i> or <i>settore</i> of the directorate
 * @param title first level of the harmonised budget (<i>titolo</i>)
 * @param category second level: <i>tipologia</i> of revenue, <i>macroaggregato</i> of expenditure
 * @param chapter <i>capitolo PEG</i> with dots: {@code 38.15.1}
 * @param chartOfAccounts code of the <i>piano dei conti integrato</i>, ten digits
 * @param description joined over the lines it was printed on
 * @param earmarked <i>vincolata</i>: marked V
 * @param classification mission and programme; null where the table prints none
 * @param amounts in the order of the columns
 */
public record BudgetLine(
    String id,
    Municipality municipality,
    int year,
    String table,
    Flow flow,
    Account account,
    @Nullable CodedName area,
    @Nullable CodedName budgetTitle,
    @Nullable CodedName category,
    String chapter,
    @Nullable String chartOfAccounts,
    String description,
    boolean earmarked,
    @Nullable Classification classification,
    List<Amount> amounts,
    Source source)
    implements PlanningDocument {

  public BudgetLine {
    amounts = List.copyOf(amounts);
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.BUDGET_LINE;
  }

  @Override
  public String title() {
    return description;
  }

  /** Whether money comes in or goes out. */
  public enum Flow {
    REVENUE,
    EXPENDITURE
  }

  /** Current account (<i>parte corrente</i>) or capital account (<i>conto capitale</i>). */
  public enum Account {
    CURRENT,
    CAPITAL
  }

  /** What a column holds. */
  public enum Column {
    /** <i>Previsione</i>. */
    FORECAST,
    /** <i>Rendiconto</i>. */
    OUTTURN,
    /** Di cui: <i>impegni degli anni precedenti</i>. */
    PRIOR_OBLIGATIONS,
    /** Di cui: <i>nuovi stanziamenti</i>. */
    NEW_APPROPRIATIONS,
    /** Di cui: <i>programma triennale delle opere pubbliche</i>. */
    PUBLIC_WORKS_PROGRAMME
  }

  /**
   * An amount of one column.
   *
   * @param amount in euro, with two decimals
   */
  public record Amount(Column column, int year, BigDecimal amount) {}
}

package it.schedario.ingest.budget;

import static it.schedario.ingest.budget.Figure.FORECAST;
import static it.schedario.ingest.budget.Figure.NEW_APPROPRIATIONS;
import static it.schedario.ingest.budget.Figure.OUTTURN;
import static it.schedario.ingest.budget.Figure.PREVIOUS_FORECAST;
import static it.schedario.ingest.budget.Figure.PRIOR_OBLIGATIONS;
import static it.schedario.ingest.budget.Figure.PUBLIC_WORKS_PROGRAMME;

import it.schedario.schema.BudgetLine.Account;
import it.schedario.schema.BudgetLine.Flow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the report and the order in which their rows print the figures.
 *
 * <p>The text prints figures in another order than the column headings, and totals in another order
 * than the rows they total: the order is a property of the table, never of the row.
 */
enum BudgetTable {
  CURRENT_REVENUE("1.A", Flow.REVENUE, Account.CURRENT, Orders.THIS_YEAR_FIRST),
  CURRENT_EXPENDITURE("1.B", Flow.EXPENDITURE, Account.CURRENT, Orders.THIS_YEAR_FIRST) {
    @Override
    List<Figure> totalColumns(boolean isOfGroup) {
      return isOfGroup ? Orders.LAST_YEAR_REPEATED : Orders.THIS_YEAR_FIRST;
    }
  },
  /** Earmarked money by title; revenue and expenditure one below the other. */
  EARMARKED("1.C", null, Account.CURRENT, Orders.THIS_YEAR_FIRST),
  CURRENT_BY_PROGRAMME("1.D", Flow.EXPENDITURE, Account.CURRENT, Orders.LAST_YEAR_FIRST),
  CAPITAL_REVENUE("2.A", Flow.REVENUE, Account.CAPITAL, Orders.CAPITAL_LAST_YEAR_FIRST),
  CAPITAL_EXPENDITURE("2.B", Flow.EXPENDITURE, Account.CAPITAL, Orders.CAPITAL_LAST_YEAR_FIRST) {
    @Override
    List<Figure> totalColumns(boolean isOfGroup) {
      return isOfGroup ? Orders.CAPITAL_LAST_YEAR_FIRST : Orders.CAPITAL_LAST_YEAR_LAST;
    }
  },
  CAPITAL_BY_PROGRAMME("2.C", Flow.EXPENDITURE, Account.CAPITAL, Orders.CAPITAL_LAST_YEAR_LAST);

  private final String number;
  private final @Nullable Flow flow;
  private final Account account;

  @SuppressWarnings("ImmutableEnumChecker") // always one of Orders, made with List.of
  private final List<Figure> columns;

  BudgetTable(String number, @Nullable Flow flow, Account account, List<Figure> columns) {
    this.number = number;
    this.flow = flow;
    this.account = account;
    this.columns = columns;
  }

  /** Returns the table of that printed number; null when the report has no such table. */
  static @Nullable BudgetTable numbered(String number) {
    for (BudgetTable table : values()) {
      if (table.number.equals(number)) {
        return table;
      }
    }
    return null;
  }

  String number() {
    return number;
  }

  /** Null where a table holds both. */
  @Nullable Flow flow() {
    return flow;
  }

  Account account() {
    return account;
  }

  /** Whether its rows are chapters; otherwise it sums up other tables (<i>riepilogo</i>). */
  boolean isDetail() {
    return switch (this) {
      case CURRENT_REVENUE, CURRENT_EXPENDITURE, CAPITAL_REVENUE, CAPITAL_EXPENDITURE -> true;
      case EARMARKED, CURRENT_BY_PROGRAMME, CAPITAL_BY_PROGRAMME -> false;
    };
  }

  boolean hasChartOfAccounts() {
    return account == Account.CURRENT;
  }

  /** Whether a row prints mission and programme, glued between its figures. */
  boolean hasProgramme() {
    return this == CURRENT_EXPENDITURE || this == CAPITAL_EXPENDITURE;
  }

  /** Whether the name of a row stands before its figures; otherwise between them. */
  boolean namesFirst() {
    return this == CURRENT_BY_PROGRAMME;
  }

  /** The figures of a row in the order printed. */
  List<Figure> columns() {
    return columns;
  }

  /**
   * The figures of a total in the order printed.
   *
   * @param isOfGroup whether it totals a title or category; otherwise an area or more
   */
  List<Figure> totalColumns(boolean isOfGroup) {
    return columns;
  }

  private static final class Orders {
    static final List<Figure> THIS_YEAR_FIRST = List.of(FORECAST, PREVIOUS_FORECAST, OUTTURN);
    static final List<Figure> LAST_YEAR_FIRST = List.of(PREVIOUS_FORECAST, FORECAST, OUTTURN);

    /** A hidden column of the spreadsheet shows through in these totals. */
    static final List<Figure> LAST_YEAR_REPEATED =
        List.of(FORECAST, PREVIOUS_FORECAST, OUTTURN, PREVIOUS_FORECAST);

    static final List<Figure> CAPITAL_LAST_YEAR_FIRST =
        List.of(
            PREVIOUS_FORECAST,
            FORECAST,
            PRIOR_OBLIGATIONS,
            NEW_APPROPRIATIONS,
            PUBLIC_WORKS_PROGRAMME,
            OUTTURN);

    static final List<Figure> CAPITAL_LAST_YEAR_LAST =
        List.of(
            FORECAST,
            PRIOR_OBLIGATIONS,
            NEW_APPROPRIATIONS,
            PUBLIC_WORKS_PROGRAMME,
            OUTTURN,
            PREVIOUS_FORECAST);

    private Orders() {}
  }
}

package it.schedario.schema;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a <i>bilancio di previsione</i>: a chapter (<i>capitolo PEG</i>) of one of its detail
 * tables.
 *
 * @param id {@code milano:2022:budget:1.A:38.15.1}: a chapter stands once in a table
 * @param table the table it stands in, {@code 1.A}
 * @param directorate <i>direzione</i> whose budget it is
 * @param area <i>area</i> or <i>settore</i> of the directorate, the centre of responsibility
 * @param title first level of the harmonised budget (<i>titolo</i>)
 * @param category second level: <i>tipologia</i> of revenue, <i>macroaggregato</i> of expenditure;
 *     null where the table does not go down to it
 * @param chapter with dots and all its parts: {@code 38.15.1}, {@code 47.8.0}
 * @param chartOfAccounts code of the <i>piano dei conti integrato</i>, ten digits; null in the
 *     capital tables
 * @param description joined over the lines it was printed on; empty when none is printed
 * @param earmarked <i>vincolata</i>: marked V
 * @param mission printed code and official name; null where the table prints none
 * @param programme printed code and official name; null where the table prints none
 * @param amounts in the order the table prints them; empty when they could not be told apart
 */
public record BudgetLine(
    String id,
    Municipality municipality,
    int year,
    String table,
    Flow flow,
    Account account,
    @Nullable CodedName directorate,
    @Nullable CodedName area,
    @Nullable CodedName title,
    @Nullable CodedName category,
    String chapter,
    @Nullable String chartOfAccounts,
    String description,
    boolean earmarked,
    @Nullable CodedName mission,
    @Nullable CodedName programme,
    List<Amount> amounts,
    Source source)
    implements PlanningDocument, HasClassification {

  public BudgetLine {
    if (chapter.isBlank()) {
      throw new IllegalArgumentException("budget line " + id + ": chapter is blank");
    }
    if (programme != null && mission == null) {
      throw new IllegalArgumentException(
          "budget line " + id + ": programme " + programme.code() + " without a mission");
    }
    amounts = List.copyOf(amounts);
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.BUDGET_LINE;
  }

  /** Its description, or its chapter where none is printed. */
  @Override
  public String heading() {
    return description.isEmpty() ? chapter : description;
  }

  @Override
  public BudgetLine withSource(Source newSource) {
    return new BudgetLine(
        id,
        municipality,
        year,
        table,
        flow,
        account,
        directorate,
        area,
        title,
        category,
        chapter,
        chartOfAccounts,
        description,
        earmarked,
        mission,
        programme,
        amounts,
        newSource);
  }

  /** Mission and programme, which a budget prints; null where its table prints none. */
  @Override
  public @Nullable Classification classification() {
    return mission == null
        ? null
        : Classification.printed(mission, programme, Classification.Basis.PRINTED);
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
    /** Of the forecast: <i>cronoprogramma, obbligazioni anni precedenti</i>. */
    PRIOR_OBLIGATIONS,
    /** Of the forecast: <i>altri nuovi stanziamenti</i>. */
    NEW_APPROPRIATIONS,
    /** Of the forecast: <i>programma triennale dei lavori pubblici</i>. */
    PUBLIC_WORKS_PROGRAMME
  }

  /**
   * An amount of one column.
   *
   * @param amount in euro, with two decimals
   */
  public record Amount(Column column, int year, BigDecimal amount) {}
}

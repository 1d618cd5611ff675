package it.schedario.ingest.budget;

import it.schedario.ingest.budget.Token.Kind;
import it.schedario.ingest.text.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The printed lines of one row, total or heading, as far as they were seen.
 *
 * <p>A row is complete when its last figures are as many as its table has columns; a heading when
 * its label is printed or the next thing begins. Where places are known everything goes on until
 * something stands where the next thing begins.
 */
final class Statement {

  enum Form {
    /** A row of a chapter. */
    CHAPTER,
    TOTAL,
    /** A row of a summary table that begins with figures. */
    FIGURES,
    /** A code and a name: an area, a title, a category, a mission; with figures a summary row. */
    CODE,
    /** Words that begin nothing by themselves. */
    WORDS
  }

  /** What goes on over more lines than this is no row. */
  private static final int MOST_LINES = 60;

  /** In points: what begins less left of a column begins in it. */
  private static final double SAME_PLACE = 1;

  /** Of the size of the font: the next line of a name is not further down. */
  private static final double NEXT_LINE = 1.6;

  private final BudgetTable table;
  private final @Nullable TableGrid grid;
  private final List<TableRow> rows = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private Form form;
  private int amounts;
  private boolean isLabelled;

  /**
   * @param grid null when it is not known where its figures stand
   */
  Statement(BudgetTable table, @Nullable TableGrid grid, Form form) {
    this.table = table;
    this.grid = grid;
    this.form = form;
  }

  /** What a line begins, judged by its first words. */
  static Form formOf(BudgetTable table, List<Token> line) {
    Token first = line.get(0);
    for (Token token : line) {
      if (token.isWord(TotalLabel.WORD)) {
        return Form.TOTAL;
      }
    }
    if (first.is(Kind.AMOUNT) || first.is(Kind.EARMARK)) {
      return Form.FIGURES;
    }
    if (table.isDetail() && Chapter.begins(table, line)) {
      return Form.CHAPTER;
    }
    boolean isCoded = first.isNumber(1, 4) && line.size() > 1 && line.get(1).is(Kind.WORD);
    return isCoded || Heading.isDirectorateCode(first) ? Form.CODE : Form.WORDS;
  }

  /** Whether a line of that form, behind the lines seen, begins something new. */
  boolean endsBefore(Form next, TableRow row) {
    if (rows.size() >= MOST_LINES) {
      return true;
    }
    if (grid != null) {
      return !goesOn(grid, next, row);
    }
    return switch (form) {
      // A description may go on with a number; a heading has its label.
      case CHAPTER ->
          next == Form.CHAPTER
              || next == Form.TOTAL
              || (next == Form.CODE && Heading.isLabelled(row.text()));
      case TOTAL -> next == Form.CHAPTER || next == Form.TOTAL || next == Form.CODE;
      case FIGURES ->
          next == Form.CHAPTER
              || next == Form.CODE
              || amounts + countAmounts(row.tokens()) > table.columns().size();
      case CODE -> next != Form.WORDS && !(next == Form.FIGURES && table.namesFirst());
      case WORDS -> true;
    };
  }

  private boolean goesOn(TableGrid places, Form next, TableRow row) {
    double left = row.tokens().get(0).left();
    return switch (form) {
      case CHAPTER ->
          next != Form.CHAPTER && next != Form.TOTAL && left > places.description() - SAME_PLACE;
      case TOTAL, FIGURES, CODE ->
          (next == Form.WORDS || (next == Form.FIGURES && amounts == 0))
              && left > tokens.get(0).left() - SAME_PLACE
              && isNextLine(row)
              && !Heading.isLabelled(row.text());
      case WORDS -> false;
    };
  }

  private boolean isNextLine(TableRow row) {
    TableRow last = rows.get(rows.size() - 1);
    double step = row.baseline() - last.baseline();
    return row.page() > last.page() || step < NEXT_LINE * row.size();
  }

  void add(TableRow row, Form rowForm) {
    String text = form == Form.CODE && !rows.isEmpty() ? lastText() + " " + row.text() : row.text();
    rows.add(row);
    tokens.addAll(row.tokens());
    amounts += countAmounts(row.tokens());
    if (form == Form.FIGURES && rowForm == Form.TOTAL) {
      form = Form.TOTAL;
    }
    isLabelled = form != Form.CHAPTER && Heading.isLabelled(text);
  }

  private String lastText() {
    return rows.get(rows.size() - 1).text();
  }

  private static int countAmounts(List<Token> words) {
    int count = 0;
    for (Token word : words) {
      count += word.is(Kind.AMOUNT) ? 1 : 0;
    }
    return count;
  }

  boolean isComplete() {
    if (grid != null) {
      return false;
    }
    return switch (form) {
      case CHAPTER -> new FigureRun(tokens, table.columns().size()).isFound();
      case TOTAL -> amounts >= TotalLabel.of(tokens).columns(table).size();
      case FIGURES -> amounts >= table.columns().size();
      case CODE -> isLabelled || amounts >= table.columns().size();
      case WORDS -> true;
    };
  }

  BudgetTable table() {
    return table;
  }

  Form form() {
    return form;
  }

  /** In the order of the text. */
  List<Line> lines() {
    return rows.stream()
        .flatMap(row -> row.pieces().stream())
        .sorted(Comparator.comparingInt(Line::start))
        .toList();
  }

  List<TableRow> rows() {
    return rows;
  }

  Line firstLine() {
    return rows.get(0).first();
  }

  List<Token> tokens() {
    return tokens;
  }

  /** Without those a description speaks of, as far as their place tells. */
  List<Token> amounts() {
    return tokens.stream()
        .filter(token -> grid == null ? token.is(Kind.AMOUNT) : grid.isFigure(token))
        .toList();
  }

  /** Numbers and words, which name what the figures are of. */
  List<Token> words() {
    return tokens.stream()
        .filter(token -> token.is(Kind.NUMBER) || token.is(Kind.WORD))
        .filter(token -> grid == null || !grid.isEarmark(token))
        .toList();
  }

  /**
   * Tells the cells of a chapter's row apart.
   *
   * @param behind what stands behind the chapter
   * @return null when there are too few figures or too many
   */
  @Nullable RowCells cellsOfRow(List<Token> behind) {
    List<Figure> columns = table.columns();
    RowCells placed = grid == null ? null : grid.cells(columns, behind);
    return placed == null || placed.amounts().isEmpty()
        ? RowCells.counted(columns, inOrderOfText(behind))
        : placed;
  }

  /**
   * Tells the figures of a total or a summary row apart.
   *
   * @param columns in the order the table prints them
   * @return null when there are too few or too many
   */
  @Nullable RowCells cellsOfTotal(List<Figure> columns) {
    RowCells placed = grid == null ? null : grid.cells(columns, tokens);
    List<Token> printed = inOrderOfText(amounts());
    boolean isComplete = printed.size() == columns.size();
    int known = placed == null ? 0 : placed.amounts().size();
    // A column without a label shows through in some totals; with it they are complete.
    if (known > 0 && !(isComplete && known < printed.size())) {
      return placed;
    }
    return isComplete ? new RowCells(List.of(), columns, printed, null, null, null) : null;
  }

  private static List<Token> inOrderOfText(List<Token> tokens) {
    return tokens.stream().sorted(Comparator.comparingInt(Token::offset)).toList();
  }
}

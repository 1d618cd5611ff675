package it.schedario.ingest.budget;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a chapter as printed.
 *
 * @param description null when none is printed
 * @param mission two digits; null where none is printed
 * @param programme two digits; null where none is printed
 * @param columns those that hold a figure; empty when the figures can not be told apart
 * @param amounts one for each of these columns
 */
record BudgetRow(
    BudgetTable table,
    Place place,
    Chapter chapter,
    @Nullable Passage description,
    @Nullable Token earmark,
    @Nullable Token mission,
    @Nullable Token programme,
    List<Figure> columns,
    List<Token> amounts,
    List<Line> lines) {

  boolean isEarmarked() {
    return earmark != null;
  }

  /** Reads a statement that begins with a chapter, whether or not its figures are complete. */
  static BudgetRow of(Statement statement, Place place) {
    BudgetTable table = statement.table();
    Chapter chapter = Chapter.of(table, statement.tokens());
    List<Token> behind = statement.tokens().subList(chapter.tokens(), statement.tokens().size());
    RowCells cells = statement.cellsOfRow(behind);
    if (cells == null) {
      cells = new RowCells(wordsBeforeFigures(behind), List.of(), List.of(), null, null, null);
    }
    return new BudgetRow(
        table,
        place,
        chapter,
        Stretches.passage(cells.words()),
        cells.earmark(),
        cells.mission(),
        cells.programme(),
        cells.columns(),
        cells.amounts(),
        statement.lines());
  }

  /** Where figures can not be told apart, the description ends before the first of them. */
  private static List<Token> wordsBeforeFigures(List<Token> tokens) {
    int end = 0;
    while (end < tokens.size()
        && !tokens.get(end).is(Token.Kind.AMOUNT)
        && !tokens.get(end).is(Token.Kind.EARMARK)) {
      end++;
    }
    return tokens.subList(0, end);
  }
}

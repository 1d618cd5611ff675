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
 * @param amounts in the order of the table's columns; empty when they are not as many
 */
record BudgetRow(
    BudgetTable table,
    Place place,
    Chapter chapter,
    @Nullable Passage description,
    @Nullable Token earmark,
    @Nullable Token mission,
    @Nullable Token programme,
    List<Token> amounts,
    List<Line> lines) {

  boolean isEarmarked() {
    return earmark != null;
  }

  /** Reads a statement that begins with a chapter, whether or not its figures are complete. */
  static BudgetRow of(Statement statement, Place place) {
    BudgetTable table = statement.table();
    Chapter chapter = Chapter.of(table, statement.tokens());
    FigureRun figures = new FigureRun(statement.tokens(), table.columns().size());
    boolean isReadable = figures.isFound() && !figures.hasTooMany();
    int end = isReadable ? figures.begin() : endOfWords(statement.tokens(), chapter.tokens());
    return new BudgetRow(
        table,
        place,
        chapter,
        Stretches.passage(statement.tokens().subList(chapter.tokens(), end)),
        isReadable ? figures.earmark() : null,
        isReadable ? figures.mission() : null,
        isReadable ? figures.programme() : null,
        isReadable ? figures.amounts() : List.of(),
        statement.lines());
  }

  /** Where figures can not be told apart, the description ends before the first of them. */
  private static int endOfWords(List<Token> tokens, int begin) {
    int i = begin;
    while (i < tokens.size()
        && !tokens.get(i).is(Token.Kind.AMOUNT)
        && !tokens.get(i).is(Token.Kind.EARMARK)) {
      i++;
    }
    return i;
  }
}

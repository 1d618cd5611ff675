package it.schedario.ingest.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the cells of a row, behind its chapter.
 *
 * @param words of the description
 * @param columns those that hold a figure
 * @param amounts one for each of these columns
 * @param mission two digits; null where none is printed
 * @param programme two digits; null where none is printed
 */
record RowCells(
    List<Token> words,
    List<Figure> columns,
    List<Token> amounts,
    @Nullable Token earmark,
    @Nullable Token mission,
    @Nullable Token programme) {

  /**
   * Reads a row whose places nobody knows, by the number and the order of its figures.
   *
   * @param columns in the order the table prints them
   * @return null when the figures are not as many
   */
  static @Nullable RowCells counted(List<Figure> columns, List<Token> tokens) {
    FigureRun figures = new FigureRun(tokens, columns.size());
    return figures.isFound() && !figures.hasTooMany()
        ? new RowCells(
            tokens.subList(0, figures.begin()),
            columns,
            figures.amounts(),
            figures.earmark(),
            figures.mission(),
            figures.programme())
        : null;
  }
}

package it.schedario.ingest.budget;

import it.schedario.ingest.budget.Token.Kind;
import it.schedario.ingest.text.TableColumns;
import it.schedario.ingest.text.Word;
import it.schedario.ingest.text.WordBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a table stand on its pages: says of every figure which column it is in, so
 * that an empty cell, or an order of its own, leaves no doubt.
 */
final class TableGrid {
  private static final int PROGRAMME_DIGITS = 2;

  private final GridLabels labels;

  /** In the order printed; null for mission and programme. */
  private final List<@Nullable Figure> order;

  private final TableColumns columns;
  private final Edges edges;

  /**
   * Where the table begins and ends.
   *
   * @param description left edge of the descriptions; beyond all that is printed where there are
   *     none
   * @param firstFigure left edge of the first label above figures
   * @param lastFigure right edge of the last figure of a chapter; what stands further right has no
   *     label, and belongs to no column
   */
  private record Edges(double description, double firstFigure, double lastFigure) {}

  private TableGrid(
      GridLabels labels, List<@Nullable Figure> order, TableColumns columns, Edges edges) {
    this.labels = labels;
    this.order = order;
    this.columns = columns;
    this.edges = edges;
  }

  /**
   * @param rows of the table and the labels above its columns
   * @return null when the labels and the figures do not say where the columns are
   */
  static @Nullable TableGrid find(BudgetTable table, List<TableRow> rows) {
    GridLabels labels = GridLabels.find(table, rows);
    if (labels == null) {
      return null;
    }
    List<Word> fromLeft = new ArrayList<>(labels.figures().values());
    if (labels.programme() != null) {
      fromLeft.add(labels.programme());
    }
    fromLeft.sort(Comparator.comparingDouble(TableGrid::left));
    double firstFigure = left(fromLeft.get(0));
    List<Word> printed = new ArrayList<>(fromLeft);
    double description = Double.MAX_VALUE;
    double lastFigure = 0;
    for (TableRow row : rows) {
      boolean isChapter = table.isDetail() && Chapter.begins(table, row.tokens());
      for (Token token : row.tokens()) {
        Word word = token.asWord();
        if (word != null && mayBeInFigures(token, firstFigure)) {
          printed.add(word);
          lastFigure = isChapter ? Math.max(lastFigure, token.right()) : lastFigure;
        }
      }
      description = isChapter ? Math.min(description, description(table, row)) : description;
    }
    Edges edges =
        new Edges(description, firstFigure, lastFigure == 0 ? Double.MAX_VALUE : lastFigure);
    TableColumns columns = TableColumns.find(fromLeft, printed);
    return columns == null ? null : new TableGrid(labels, order(fromLeft, labels), columns, edges);
  }

  private static List<@Nullable Figure> order(List<Word> fromLeft, GridLabels labels) {
    List<@Nullable Figure> order = new ArrayList<>();
    for (Word label : fromLeft) {
      Figure figure = null;
      for (Map.Entry<Figure, Word> one : labels.figures().entrySet()) {
        figure = one.getValue().equals(label) ? one.getKey() : figure;
      }
      order.add(figure);
    }
    return order;
  }

  private static double left(Word word) {
    WordBox box = word.box();
    return box == null ? 0 : box.left();
  }

  private static double description(BudgetTable table, TableRow row) {
    int chapter = Chapter.of(table, row.tokens()).tokens();
    boolean isPrinted = chapter < row.tokens().size() && row.tokens().get(chapter).is(Kind.WORD);
    return isPrinted ? row.tokens().get(chapter).left() : Double.MAX_VALUE;
  }

  private static boolean mayBeInFigures(Token token, double firstFigure) {
    return (token.is(Kind.AMOUNT) || token.isNumber(PROGRAMME_DIGITS, PROGRAMME_DIGITS))
        && token.right() > firstFigure;
  }

  ColumnYears years() {
    return labels.years();
  }

  /** Left edge of the descriptions; beyond all that is printed where there are none. */
  double description() {
    return edges.description;
  }

  boolean isEarmark(Token token) {
    WordBox label = labels.earmark() == null ? null : labels.earmark().box();
    return label != null
        && token.isWord("V")
        && token.right() > label.left()
        && token.left() < label.right();
  }

  /** Whether a token is an amount of the table, not one that a description speaks of. */
  boolean isFigure(Token token) {
    return token.is(Kind.AMOUNT) && (token.box() == null || token.right() > edges.firstFigure);
  }

  /**
   * Puts the figures of a row into their columns.
   *
   * @return null when two stand in one column, or it is not known where one stands
   */
  @Nullable RowCells cells(List<Figure> usual, List<Token> tokens) {
    List<Token> words = new ArrayList<>();
    List<Token> programme = new ArrayList<>();
    Map<Figure, Token> figures = new EnumMap<>(Figure.class);
    Token earmark = null;
    for (Token token : tokens) {
      Word word = token.asWord();
      if (word == null) {
        return null;
      }
      if (isEarmark(token)) {
        earmark = token;
      } else if (!mayBeInFigures(token, edges.firstFigure)) {
        words.add(token);
      } else if (token.left() <= edges.lastFigure) {
        Figure figure = order.get(columns.of(word));
        if (token.is(Kind.NUMBER) != (figure == null)) {
          return null;
        }
        if (figure == null) {
          programme.add(token);
        } else if (figures.put(figure, token) != null) {
          return null;
        }
      }
    }
    if (!programme.isEmpty() && programme.size() != 2) {
      return null;
    }
    List<Figure> filled = usual.stream().filter(figures::containsKey).distinct().toList();
    return new RowCells(
        words,
        filled,
        filled.stream().map(figure -> (Token) figures.get(figure)).toList(),
        earmark,
        programme.isEmpty() ? null : programme.get(0),
        programme.isEmpty() ? null : programme.get(1));
  }
}

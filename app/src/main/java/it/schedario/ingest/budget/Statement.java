package it.schedario.ingest.budget;

import it.schedario.ingest.budget.Token.Kind;
import it.schedario.ingest.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * The printed lines of one row, total or heading, as far as they were seen.
 *
 * <p>A row is complete when its last figures are as many as its table has columns; a heading when
 * its label is printed or the next thing begins.
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

  private final BudgetTable table;
  private final List<Line> lines = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private Form form;
  private int amounts;
  private boolean isLabelled;

  Statement(BudgetTable table, Form form) {
    this.table = table;
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
  boolean endsBefore(Form next, Line line, List<Token> words) {
    if (lines.size() >= MOST_LINES) {
      return true;
    }
    return switch (form) {
      // A description may go on with a number; a heading has its label.
      case CHAPTER ->
          next == Form.CHAPTER
              || next == Form.TOTAL
              || (next == Form.CODE && Heading.isLabelled(line.text()));
      case TOTAL -> next == Form.CHAPTER || next == Form.TOTAL || next == Form.CODE;
      case FIGURES ->
          next == Form.CHAPTER
              || next == Form.CODE
              || amounts + countAmounts(words) > table.columns().size();
      case CODE -> next != Form.WORDS && !(next == Form.FIGURES && table.namesFirst());
      case WORDS -> true;
    };
  }

  void add(Line line, Form lineForm, List<Token> words) {
    lines.add(line);
    tokens.addAll(words);
    amounts += countAmounts(words);
    if (form == Form.FIGURES && lineForm == Form.TOTAL) {
      form = Form.TOTAL;
    }
    isLabelled = form != Form.CHAPTER && Heading.isLabelled(line.text());
  }

  private static int countAmounts(List<Token> words) {
    int count = 0;
    for (Token word : words) {
      count += word.is(Kind.AMOUNT) ? 1 : 0;
    }
    return count;
  }

  boolean isComplete() {
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

  List<Line> lines() {
    return lines;
  }

  Line firstLine() {
    return lines.get(0);
  }

  List<Token> tokens() {
    return tokens;
  }

  List<Token> amounts() {
    return tokens.stream().filter(token -> token.is(Kind.AMOUNT)).toList();
  }
}

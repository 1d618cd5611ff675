package it.schedario.ingest.budget;

import it.schedario.ingest.budget.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures a row ends with: its amounts, the V of an earmarked row before them, and between them
 * mission and programme where the table prints these.
 */
final class FigureRun {
  private final List<Token> amounts = new ArrayList<>();
  private final boolean isFound;
  private final boolean hasTooMany;
  private final @Nullable Token earmark;
  private final int begin;
  private @Nullable Token mission;
  private @Nullable Token programme;

  /**
   * @param columns how many amounts the row has to have
   */
  FigureRun(List<Token> tokens, int columns) {
    int i = tokens.size() - 1;
    while (i >= 0 && amounts.size() < columns) {
      if (tokens.get(i).is(Kind.AMOUNT)) {
        amounts.add(0, tokens.get(i));
        i--;
      } else if (mission == null && endsProgramme(tokens, i) && !amounts.isEmpty()) {
        programme = tokens.get(i);
        mission = tokens.get(i - 1);
        i -= 2;
      } else {
        break;
      }
    }
    isFound = amounts.size() == columns;
    Token before = i >= 0 ? tokens.get(i) : null;
    earmark = before != null && (before.is(Kind.EARMARK) || before.isWord("V")) ? before : null;
    hasTooMany = before != null && before.is(Kind.AMOUNT);
    begin = earmark == null ? i + 1 : i;
  }

  private static boolean endsProgramme(List<Token> tokens, int last) {
    return last >= 2
        && tokens.get(last).isNumber(2, 2)
        && tokens.get(last - 1).isNumber(2, 2)
        && tokens.get(last - 2).is(Kind.AMOUNT);
  }

  boolean isFound() {
    return isFound;
  }

  /** Whether another amount stands before them, so that it is open which belong to the columns. */
  boolean hasTooMany() {
    return hasTooMany;
  }

  /** Index of its first token. */
  int begin() {
    return begin;
  }

  List<Token> amounts() {
    return amounts;
  }

  @Nullable Token earmark() {
    return earmark;
  }

  @Nullable Token mission() {
    return mission;
  }

  @Nullable Token programme() {
    return programme;
  }
}

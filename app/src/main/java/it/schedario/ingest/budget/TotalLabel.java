package it.schedario.ingest.budget;

import it.schedario.ingest.budget.Token.Kind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a printed total says it totals.
 *
 * @param text without the word <i>Totale</i>: {@code Settore 51}, {@code DIR07}, the name of a
 *     group
 */
record TotalLabel(Level level, String text) {
  static final String WORD = "Totale";

  enum Level {
    DIRECTORATE,
    AREA,
    /** A title, a category, a mission: anything told by its name. */
    GROUP
  }

  static TotalLabel of(List<Token> tokens) {
    List<Token> words =
        tokens.stream().filter(token -> !token.is(Kind.AMOUNT) && !token.isWord(WORD)).toList();
    String text = words.stream().map(Token::text).collect(Collectors.joining(" "));
    return new TotalLabel(levelOf(words), text);
  }

  private static Level levelOf(List<Token> words) {
    if ((words.size() == 1 && words.get(0).isNumber(1, 4))
        || (words.size() == 2 && words.get(0).isWord("Settore"))) {
      return Level.AREA;
    }
    return words.size() == 1 && Heading.isDirectorateCode(words.get(0))
        ? Level.DIRECTORATE
        : Level.GROUP;
  }

  List<Figure> columns(BudgetTable table) {
    return table.totalColumns(level == Level.GROUP);
  }

  /** The code a total of an area or directorate names. */
  String code() {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  String printed() {
    return text.isEmpty() ? WORD : WORD + " " + text;
  }
}

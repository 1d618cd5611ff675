package it.schedario.ingest.budget;

import it.schedario.ingest.text.Line;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a table prints on one line of a page.
 *
 * @param pieces one where the text has lines only; where places are known the stretches drawn on
 *     the same baseline, from left to right
 * @param tokens of all pieces, from left to right
 */
record TableRow(List<Line> pieces, List<Token> tokens) {

  static TableRow of(Line line) {
    return new TableRow(List.of(line), Tokens.of(line));
  }

  Line first() {
    return pieces.get(0);
  }

  int page() {
    return first().page();
  }

  /** From the top of the page; 0 when nobody knows it. */
  double baseline() {
    return first().boxes().isEmpty() ? 0 : first().boxes().get(0).baseline();
  }

  /** Of the font; 0 when nobody knows it. */
  double size() {
    return first().boxes().isEmpty() ? 0 : first().boxes().get(0).size();
  }

  String text() {
    return pieces.size() == 1
        ? first().text()
        : pieces.stream().map(Line::text).collect(Collectors.joining(" "));
  }
}

package it.schedario.search.elastic;

import it.schedario.search.SearchPage.Highlight;
import java.util.ArrayList;
import java.util.List;

/** Reads offsets out of a text in which Elasticsearch has marked the matches. */
final class MarkedText {
  /** Of the private use area: no font shows them, few texts hold them. */
  static final String START = "\uE000";

  static final String END = "\uE001";

  private MarkedText() {}

  /**
   * @param marked the same text with marks in it
   */
  static List<Highlight> highlights(String text, String marked) {
    List<Highlight> highlights = new ArrayList<>();
    int at = 0;
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (at < text.length() && text.charAt(at) == c) {
        at++;
      } else if (c == START.charAt(0)) {
        start = at;
      } else if (c == END.charAt(0)) {
        highlights.add(new Highlight(start, at));
      } else {
        throw new IllegalArgumentException(
            "marked text differs from the text at character " + at + ", not only in marks");
      }
    }
    return highlights;
  }
}

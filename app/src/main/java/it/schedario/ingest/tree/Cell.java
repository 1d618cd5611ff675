package it.schedario.ingest.tree;

import it.schedario.ingest.text.Word;
import it.schedario.schema.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** The words of a field, which other columns may stand between. */
final class Cell {
  private Cell() {}

  static String text(List<Word> words) {
    return String.join(" ", words.stream().map(Word::text).toList());
  }

  /** One span for each run of words that follow each other on a line. */
  static List<SourceSpan> spans(List<Word> words) {
    List<SourceSpan> spans = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).start() != words.get(i - 1).end() + 1) {
        Word start = words.get(first);
        spans.add(new SourceSpan(start.line().page(), start.start(), words.get(i - 1).end()));
        first = i;
      }
    }
    return spans;
  }
}

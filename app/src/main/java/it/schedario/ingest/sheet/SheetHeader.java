package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Passage;
import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is printed on top of every page of a sheet.
 *
 * @param town with its prefix, {@code Comune di …}
 * @param words all words, labels included
 * @param responsibleLabel index of the word {@code Responsabile} among them; -1 when it is missing
 * @param endLine index of the line behind it
 */
record SheetHeader(
    @Nullable Passage town,
    @Nullable Passage level,
    @Nullable Passage code,
    @Nullable Passage portfolio,
    @Nullable Passage sector,
    @Nullable Passage title,
    @Nullable Passage officer,
    List<Word> words,
    int responsibleLabel,
    int endLine) {

  private static final String CUT_TITLE = "...";

  /** Whether another header says that its page goes on with the sheet of this one. */
  boolean isOfSameSheet(SheetHeader other) {
    return text(code).equals(text(other.code)) && isSameTitle(text(title), text(other.title));
  }

  boolean hasSameCode(SheetHeader other) {
    return code != null && text(code).equals(text(other.code));
  }

  private static boolean isSameTitle(String one, String other) {
    return one.equals(other)
        || one.endsWith(CUT_TITLE) && other.startsWith(withoutDots(one))
        || other.endsWith(CUT_TITLE) && one.startsWith(withoutDots(other));
  }

  private static String withoutDots(String title) {
    return title.substring(0, title.length() - CUT_TITLE.length());
  }

  private static String text(@Nullable Passage passage) {
    return passage == null ? "" : passage.text();
  }

  /** Where in the header each word stands, to find a header that was cut. */
  Map<String, List<Integer>> positions() {
    Map<String, List<Integer>> positions = new HashMap<>();
    // A cut header still ends in the label and the officer; a name alone may stand anywhere.
    for (int i = 0; i <= responsibleLabel; i++) {
      positions.computeIfAbsent(words.get(i).text(), word -> new ArrayList<>(2)).add(i);
    }
    return positions;
  }

  /**
   * Compares the rest of the header with the text, whatever the line breaks of either.
   *
   * @param from index of the first word of the header to compare
   * @param at index of the line it would begin on
   * @return index of the line behind it; -1 when another text stands there
   */
  int matchEnd(int from, List<Line> lines, int at) {
    int expected = from;
    int line = at;
    while (expected < words.size()) {
      if (line == lines.size()) {
        return -1;
      }
      for (Word word : lines.get(line).words()) {
        if (expected == words.size() || !word.text().equals(words.get(expected).text())) {
          return -1;
        }
        expected++;
      }
      line++;
    }
    return line;
  }
}

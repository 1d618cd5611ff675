package it.schedario.ingest.text.pdf;

import java.util.ArrayList;
import java.util.List;

/** Makes words whole that a soft hyphen divides between two lines: all of it on the first. */
final class Hyphens {
  private Hyphens() {}

  static List<PrintedLine> join(List<PrintedLine> lines) {
    List<PrintedLine> joined = new ArrayList<>(lines.size());
    List<PrintedWord> open = null;
    for (PrintedLine line : lines) {
      List<PrintedWord> words = new ArrayList<>(line.words());
      if (open != null) {
        int last = open.size() - 1;
        open.set(last, join(open.get(last), words.remove(0)));
        joined.set(joined.size() - 1, new PrintedLine(open, isApart(joined)));
      }
      if (!words.isEmpty()) {
        joined.add(new PrintedLine(words, line.isApart()));
        open = words;
      }
      open = open != null && open.get(open.size() - 1).isHyphenated() ? open : null;
    }
    return joined;
  }

  private static boolean isApart(List<PrintedLine> lines) {
    return lines.get(lines.size() - 1).isApart();
  }

  private static PrintedWord join(PrintedWord word, PrintedWord rest) {
    return new PrintedWord(
        word.text() + rest.text(),
        word.left(),
        word.right(),
        word.baseline(),
        word.size(),
        word.isBold(),
        rest.isHyphenated());
  }
}

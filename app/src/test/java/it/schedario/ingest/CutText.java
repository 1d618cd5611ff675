package it.schedario.ingest;

/** Cuts the lines of a text to a number of characters, as mail programs do. */
final class CutText {
  private CutText() {}

  /** Blanks before and behind a line stay: the first before, the others behind its last piece. */
  static String cut(String text, int width) {
    StringBuilder cut = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      String stripped = line.strip();
      if (!stripped.isEmpty()) {
        cut.append(line, 0, line.indexOf(stripped));
        cut.append(String.join(" \n", SheetWriter.wrap(stripped, width)));
      }
      cut.append(line.substring(line.stripTrailing().length())).append('\n');
    }
    return cut.toString();
  }

  /** The same without any blank behind a line. */
  static String cutWithoutMarks(String text, int width) {
    return cut(text, width).replaceAll("(?m)[ ]+$", "");
  }
}

package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Passage;

/** How sheets are called: in messages, and for good in ids. */
final class SheetNames {
  private static final int LONGEST_KEY = 80;

  private SheetNames() {}

  static String of(SheetHeader header) {
    Passage code = header.code();
    Passage title = header.title();
    return "sheet "
        + (code != null ? code.text() : title != null ? "'" + title.text() + "'" : "without code");
  }

  /**
   * @param occurrence from 1; a code that a file uses again must not hide the first sheet
   */
  static String id(String townSlug, int year, String natural, int occurrence) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < Math.min(natural.length(), LONGEST_KEY); i++) {
      char c = natural.charAt(i);
      boolean isPlain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || c == '_'
              || c == '.'
              || c == '-';
      key.append(isPlain ? c : '-');
    }
    return townSlug + ":" + year + ":sheet:" + key + (occurrence > 1 ? ":" + occurrence : "");
  }
}

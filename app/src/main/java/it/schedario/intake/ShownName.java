package it.schedario.intake;

/**
 * A name as it may be shown: names come from strangers, and may hold what moves a cursor, turns the
 * direction of writing round, or never ends.
 */
final class ShownName {
  private static final int LONGEST = 200;

  private ShownName() {}

  /** Of a file that was sent: browsers may say its folder too, or no name at all. */
  static String ofUpload(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return file.isBlank() ? "upload" : of(file.strip());
  }

  static String of(String name) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < name.length() && shown.length() < LONGEST; i++) {
      char c = name.charAt(i);
      if (isShown(name, i)) {
        shown.append(c);
      } else {
        shown.append(String.format("\\u%04X", (int) c));
      }
    }
    return shown.length() < LONGEST ? shown.toString() : shown.append('…').toString();
  }

  private static boolean isShown(String name, int i) {
    char c = name.charAt(i);
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      case Character.SURROGATE ->
          Character.isHighSurrogate(c)
              ? i + 1 < name.length() && Character.isLowSurrogate(name.charAt(i + 1))
              : i > 0 && Character.isHighSurrogate(name.charAt(i - 1));
      default -> true;
    };
  }
}

package it.schedario.ingest;

import it.schedario.ingest.text.WhiteSpace;

/**
 * A value that was put together: blanks may differ from the page where words cut at a hyphen were
 * joined, and signs were added that the text has lost.
 *
 * @param text without the signs
 * @param signed with them, as the page may have had them after all
 */
record JoinedText(String text, String signed) {

  /** A text whose bullets are {@code "- "}, whatever the page prints for them. */
  static JoinedText ofBullets(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.lines()
        .map(line -> line.startsWith("- ") ? line.substring(2) : line)
        .forEach(line -> plain.append(line).append('\n'));
    return new JoinedText(plain.toString(), text);
  }

  boolean isPrintedAs(String printed) {
    String letters = withoutBlanks(printed);
    return letters.equals(withoutBlanks(text)) || letters.equals(withoutBlanks(signed));
  }

  private static String withoutBlanks(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!WhiteSpace.isBlank(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }
}

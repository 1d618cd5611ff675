package it.schedario.ingest.plain;

import it.schedario.ingest.MunicipalityRegistry;
import it.schedario.ingest.text.WhiteSpace;
import it.schedario.schema.Paragraph;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What tells a plain document from others of its town and year. It has no code, the name of its
 * file is not trusted, and titles are shared (every resolution is headed alike); so it is the
 * title, for people, and a check sum of the words it opens with, which hold number, date and
 * subject. Line ends, wrapping and blanks do not count: the same text is the same document, however
 * it was extracted, and one that changes further down is a new revision of it.
 */
final class PlainKey {
  private static final int LONGEST_TITLE = 60;
  private static final int OPENING = 1_000;
  private static final int HEX_DIGITS = 8;

  private PlainKey() {}

  static String of(Title title, List<Paragraph> paragraphs) {
    StringBuilder opening = new StringBuilder();
    for (int i = 0; i < paragraphs.size() && opening.length() < OPENING; i++) {
      appendLetters(opening, paragraphs.get(i).text());
    }
    String slug = MunicipalityRegistry.slug(title.text());
    String name = slug.length() <= LONGEST_TITLE ? slug : slug.substring(0, LONGEST_TITLE);
    return name + (name.isEmpty() || name.endsWith("-") ? "" : "-") + checkSum(opening.toString());
  }

  private static void appendLetters(StringBuilder opening, String text) {
    for (int i = 0; i < text.length() && opening.length() < OPENING; i++) {
      if (!WhiteSpace.isBlank(text.charAt(i))) {
        opening.append(text.charAt(i));
      }
    }
  }

  private static String checkSum(String opening) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(opening.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

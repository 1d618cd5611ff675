package it.schedario.ingest.plain;

import it.schedario.ingest.text.WhiteSpace;
import it.schedario.schema.Paragraph;
import it.schedario.schema.SourceSpan;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a document calls itself: its first paragraph that is more than a letterhead.
 *
 * @param text the beginning of the paragraph when it is long
 */
record Title(String text, SourceSpan printed) {
  private static final int LONGEST = 150;
  private static final int FIRST_PARAGRAPHS = 30;
  private static final int FIRST_LINES = 30;
  private static final int LEAST_LETTERS = 3;

  /** Who writes, not what. */
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "(?iu)(comune|citt(à|a['’]?)|provincia|citt(à|a['’]?) metropolitana|regione|prov\\.)"
              + "( (di|de|del|della|dell['’]))? ?\\p{L}[\\p{L}'’ -]{0,40}(\\([\\p{L} .]+\\))?");

  /**
   * @param paragraphs at least one
   */
  static Title of(List<Paragraph> paragraphs, String text) {
    for (Paragraph paragraph :
        paragraphs.subList(0, Math.min(FIRST_PARAGRAPHS, paragraphs.size()))) {
      int start = 0;
      for (String line : paragraph.text().split("\n", FIRST_LINES)) {
        if (isTitle(line)) {
          return of(paragraph, start, text);
        }
        start += line.length() + 1;
      }
    }
    return of(paragraphs.get(0), 0, text);
  }

  private static boolean isTitle(String line) {
    return line.length() > LONGEST
        || line.chars().filter(Character::isLetter).limit(LEAST_LETTERS).count() == LEAST_LETTERS
            && !LETTERHEAD.matcher(line).matches();
  }

  /** A title in capitals goes on in lines in capitals. */
  private static Title of(Paragraph paragraph, int start, String text) {
    String words = paragraph.text();
    int end = endOfLine(words, start);
    while (end < words.length()
        && isInCapitals(words, start, end)
        && isInCapitals(words, end + 1, endOfLine(words, end + 1))
        && endOfLine(words, end + 1) - start <= LONGEST) {
      end = endOfLine(words, end + 1);
    }
    if (end - start > LONGEST) {
      int blank = words.lastIndexOf(' ', start + LONGEST);
      end = blank > start ? blank : start + LONGEST;
      end -= Character.isHighSurrogate(words.charAt(end - 1)) ? 1 : 0;
    }
    return new Title(
        words.substring(start, end).replace('\n', ' '), place(paragraph, start, end, text));
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static boolean isInCapitals(String text, int start, int end) {
    boolean any = false;
    for (int i = start; i < end && i - start <= LONGEST; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      any |= Character.isUpperCase(text.charAt(i));
    }
    return any;
  }

  /** Blanks apart a paragraph has the characters of its place. */
  private static SourceSpan place(Paragraph paragraph, int start, int end, String text) {
    int from = behind(text, paragraph.source().start(), characters(paragraph.text(), 0, start));
    while (WhiteSpace.isBlank(text.charAt(from))) {
      from++;
    }
    int to = behind(text, from, characters(paragraph.text(), start, end));
    return new SourceSpan(paragraph.page(), from, to);
  }

  private static int characters(String text, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += WhiteSpace.isBlank(text.charAt(i)) ? 0 : 1;
    }
    return count;
  }

  private static int behind(String text, int start, int characters) {
    int at = start;
    for (int seen = 0; seen < characters; at++) {
      seen += WhiteSpace.isBlank(text.charAt(at)) ? 0 : 1;
    }
    return at;
  }
}

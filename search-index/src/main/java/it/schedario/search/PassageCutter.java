package it.schedario.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a narrative into passages short enough to be shown: at the end of a paragraph where it can,
 * else of a sentence, else at a blank.
 */
final class PassageCutter {
  /** A passage takes further paragraphs until it has this many characters. */
  static final int ENOUGH = 300;

  /** No passage is longer. */
  static final int MAX = 600;

  // A full stop ends a sentence only after three letters and before a capital: "S.A.P. Milano",
  // "n. 12", "art. 5" go on. A bracket or quote may close behind it.
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[\\p{L}\\p{N})\\]]{3})[.!?;:][)\"»”]?\\s+(?=[^\\s\\p{Ll}\\p{N}])");

  private PassageCutter() {}

  /** Part of a text, without blanks at either end. */
  record Cut(int start, String text) {}

  static List<Cut> cut(String text) {
    List<Cut> cuts = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      add(cuts, text, start, end);
      start = end;
    }
    return cuts;
  }

  private static int end(String text, int start) {
    int paragraph = start;
    while (true) {
      int newline = text.indexOf('\n', paragraph);
      int next = newline < 0 ? text.length() : newline + 1;
      if (next - start > MAX) {
        // This paragraph does not fit. What stands before it is a passage of its own; if nothing
        // does, the paragraph itself has to be cut.
        return paragraph > start ? paragraph : endInside(text, start);
      }
      if (newline < 0 || next - start >= ENOUGH) {
        return next;
      }
      paragraph = next;
    }
  }

  private static int endInside(String text, int start) {
    int limit = Math.min(text.length(), start + MAX);
    Matcher sentence = SENTENCE_END.matcher(text).region(start, limit).useTransparentBounds(true);
    int end = -1;
    while (sentence.find() && (end < 0 || sentence.end() - start <= ENOUGH + ENOUGH / 2)) {
      end = sentence.end();
    }
    if (end > 0) {
      return end;
    }
    int blank = text.lastIndexOf(' ', limit - 1);
    if (blank > start) {
      return blank + 1;
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }

  private static void add(List<Cut> cuts, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      cuts.add(new Cut(from, text.substring(from, to)));
    }
  }
}

package it.schedario.schema;

/**
 * A stretch of a source document.
 *
 * @param page counted from 1
 * @param start offset of the first character in the text of the whole document, in UTF-16 units,
 *     line ends counted as one
 * @param end offset behind the last character
 */
public record SourceSpan(int page, int start, int end) {
  public SourceSpan {
    if (page < 1 || start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span " + start + "-" + end + " on page " + page + " is not a stretch of text");
    }
  }
}

package it.schedario.schema.acts;

/**
 * A run of letters, a run of digits, or one other character that is not white space.
 *
 * @param text in lower case
 * @param start offset in the scanned text
 */
record Token(Kind kind, String text, int start, int end) {
  enum Kind {
    WORD,
    NUMBER,
    SIGN,
    /** Stands before the first and after the last token. */
    NONE
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean is(String expected) {
    return text.equals(expected);
  }

  int length() {
    return end - start;
  }
}

package it.schedario.schema.acts;

import org.jspecify.annotations.Nullable;

/** Years as acts print them, with four digits or two. */
final class PrintedYear {
  /** The oldest law in force is of the first years of the Kingdom of Italy. */
  private static final int FIRST = 1861;

  private static final int LAST = 2099;

  /** {@code 49} is 2049, {@code 50} is 1950: the laws of the Republic cited today lie between. */
  private static final int PIVOT = 50;

  private PrintedYear() {}

  /** The year a token says, null when it says none. */
  static @Nullable Integer of(Token token) {
    if (isFull(token)) {
      return Integer.valueOf(token.text());
    }
    if (token.isNumber() && token.length() == 2) {
      int year = Integer.parseInt(token.text());
      return year < PIVOT ? 2000 + year : 1900 + year;
    }
    return null;
  }

  /** Whether the token is a year of four digits. */
  static boolean isFull(Token token) {
    if (!token.isNumber() || token.length() != 4) {
      return false;
    }
    int year = Integer.parseInt(token.text());
    return year >= FIRST && year <= LAST;
  }
}

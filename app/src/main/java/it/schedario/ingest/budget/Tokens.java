package it.schedario.ingest.budget;

import it.schedario.ingest.budget.Token.Kind;
import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.WhiteSpace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line into words, numbers and amounts.
 *
 * <p>An amount ends at exactly two decimals, whatever follows: {@code V3.900.180,003.400.000,00} is
 * an earmark and two amounts, {@code 0,0012 04} an amount and two numbers.
 */
final class Tokens {
  /** More digits than any budget has; longer runs are not read as money. */
  private static final int MOST_DIGITS = 15;

  private static final int NO_AMOUNT = -1;

  private Tokens() {}

  static List<Token> of(Line line) {
    List<Token> tokens = new ArrayList<>();
    String text = line.text();
    int i = 0;
    while (i < text.length()) {
      if (WhiteSpace.isBlank(text.charAt(i))) {
        i++;
      } else {
        i = addWord(tokens, line, i);
      }
    }
    return tokens;
  }

  /** Adds what stands up to the next blank; returns the offset behind it. */
  private static int addWord(List<Token> tokens, Line line, int begin) {
    String text = line.text();
    int i = begin;
    int open = begin;
    while (i < text.length() && !WhiteSpace.isBlank(text.charAt(i))) {
      int end = beginsFigure(text, open, i) ? endOfAmount(text, i) : NO_AMOUNT;
      if (end == NO_AMOUNT) {
        i++;
      } else {
        addPlain(tokens, line, open, i, true);
        tokens.add(new Token(Kind.AMOUNT, line, i, end));
        i = end;
        open = end;
      }
    }
    addPlain(tokens, line, open, i, false);
    return i;
  }

  private static void addPlain(
      List<Token> tokens, Line line, int start, int end, boolean isBeforeAmount) {
    if (start == end) {
      return;
    }
    boolean isEarmark = isBeforeAmount && end - start == 1 && line.text().charAt(start) == 'V';
    Kind kind =
        isEarmark ? Kind.EARMARK : isDigits(line.text(), start, end) ? Kind.NUMBER : Kind.WORD;
    tokens.add(new Token(kind, line, start, end));
  }

  /** Digits inside a number such as {@code 285/1997} or {@code 1.2} begin nothing. */
  private static boolean beginsFigure(String text, int open, int i) {
    char c = text.charAt(i);
    if (c == '-') {
      return i == open && i + 1 < text.length() && isDigit(text.charAt(i + 1));
    }
    return isDigit(c) && (i == open || Character.isLetter(text.charAt(i - 1)));
  }

  /** Returns the offset behind the amount that begins at {@code start}, or {@link #NO_AMOUNT}. */
  private static int endOfAmount(String text, int start) {
    int i = text.charAt(start) == '-' ? start + 1 : start;
    int first = i;
    i = endOfDigits(text, i, first + MOST_DIGITS);
    if (i - first <= 3) {
      while (isGroup(text, i) && i - first < MOST_DIGITS) {
        i += 4;
      }
    }
    boolean isAmount =
        i + 2 < text.length()
            && text.charAt(i) == ','
            && isDigit(text.charAt(i + 1))
            && isDigit(text.charAt(i + 2));
    return isAmount ? i + 3 : NO_AMOUNT;
  }

  private static boolean isGroup(String text, int dot) {
    return dot + 3 < text.length() && text.charAt(dot) == '.' && isDigits(text, dot + 1, dot + 4);
  }

  private static int endOfDigits(String text, int start, int most) {
    int i = start;
    while (i < text.length() && i < most && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigits(String text, int start, int end) {
    return endOfDigits(text, start, end) == end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The value of an amount token, with its two decimals. */
  static BigDecimal amount(Token token) {
    long cents = 0;
    String text = token.line().text();
    for (int i = token.start(); i < token.end(); i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        cents = cents * 10 + (c - '0');
      }
    }
    return BigDecimal.valueOf(text.charAt(token.start()) == '-' ? -cents : cents, 2);
  }
}

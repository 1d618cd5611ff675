package it.schedario.schema.acts;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads number, year and date of an act in the orders that occur: {@code n. 36/2023}, {@code 56 del
 * 25/9/2024}, {@code 31 marzo 2023, n. 36}, {@code 2024-93}, {@code XI/2857 del 2020}, {@code 21
 * gennaio 2021}.
 */
final class ActNumberReader {
  private static final Set<String> NUMBER_SIGNS = Set.of("n", "nr", "num", "numero");
  private static final Set<String> PLURAL_SIGNS = Set.of("nn", "numeri");

  /** Register numbers are the longest; what is longer is a telephone or an account. */
  private static final int MAX_DIGITS = 8;

  private static final int MAX_STRAY_DOTS = 3;

  private final Tokens tokens;

  ActNumberReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * What is printed from here on; null when it is no number and no date.
   *
   * @param numbersPassYears whether the acts of this kind have numbers of four digits more often
   *     than their year stands first, as those of a Region: DGR 2015/20
   */
  @Nullable ActNumber read(int at, boolean numbersPassYears) {
    int start = skipStrayDots(at);
    int dateAt = afterConnector(start);
    PrintedDate date = PrintedDate.find(tokens, dateAt);
    if (date == null) {
      return readNumber(start, numbersPassYears, false);
    }
    int sign = tokens.at(date.next()).is(",") ? date.next() + 1 : date.next();
    if (isSign(sign)) {
      ActNumber number = readNumber(sign, numbersPassYears, false);
      if (number != null && number.date() == null) {
        return number.withYear(
            number.year() != null ? number.year() : date.date().getYear(), date.date());
      }
    }
    return new ActNumber(null, null, date.date(), false, false, false, date.next());
  }

  /**
   * A number with the year or date behind it.
   *
   * @param inList whether a comma that touches the number separates it from the next, instead of
   *     its decimals
   */
  @Nullable ActNumber readNumber(int at, boolean numbersPassYears, boolean inList) {
    int index = at;
    boolean signed = isSign(index);
    boolean plural = PLURAL_SIGNS.contains(tokens.at(index).text());
    if (signed) {
      index++;
      if (isOrdinalSign(index)) {
        index++;
      }
      index = skipStrayDots(index);
    }
    index = skipLegislature(index);
    Token first = tokens.at(index);
    if (!first.isNumber() || PrintedDate.find(tokens, index) != null) {
      return null;
    }
    if (isYearFirst(index, numbersPassYears)) {
      String number = plain(tokens.at(index + 2), true, index + 3);
      Integer year = PrintedYear.of(first);
      return number == null
          ? null
          : withTail(new ActNumber(number, year, null, signed, plural, true, index + 3));
    }
    int next = index + 1;
    Integer year = yearBehindSlash(next);
    String number = plain(first, inList || year != null, next);
    if (number == null) {
      return null;
    }
    return withTail(
        new ActNumber(number, year, null, signed, plural, false, year == null ? next : next + 2));
  }

  /** Adds the date or year that follows a number: <i>del 25/9/2024</i>, <i>del 2024</i>. */
  ActNumber withTail(ActNumber number) {
    int start = tokens.at(number.next()).is(",") ? number.next() + 1 : number.next();
    int at = afterConnector(start);
    if (at == start) {
      return number;
    }
    PrintedDate date = PrintedDate.find(tokens, at);
    if (date != null) {
      return behind(number, number.year(), date.date(), date.next());
    }
    boolean yearAlone = number.year() == null && PrintedYear.isFull(tokens.at(at));
    return yearAlone
        ? behind(number, PrintedYear.of(tokens.at(at)), number.date(), at + 1)
        : number;
  }

  private static ActNumber behind(
      ActNumber number, @Nullable Integer year, @Nullable LocalDate date, int next) {
    return new ActNumber(
        number.number(), year, date, number.signed(), number.plural(), number.yearFirst(), next);
  }

  boolean isSign(int at) {
    String word = tokens.at(at).text();
    return NUMBER_SIGNS.contains(word) || PLURAL_SIGNS.contains(word);
  }

  private boolean isOrdinalSign(int at) {
    return tokens.at(at).is("°") || tokens.at(at).is("º");
  }

  /** Behind <i>del</i>, <i>dell'</i>, <i>in data</i>, <i>anno</i>, <i>dd.</i>; here if none. */
  private int afterConnector(int at) {
    int index = at;
    Token word = tokens.at(index);
    if (word.is("in") && tokens.at(index + 1).is("data")) {
      return index + 2;
    }
    if (word.is("del") || word.is("anno")) {
      index++;
    } else if (word.is("dell") && isApostrophe(tokens.at(index + 1))) {
      index += 2;
    } else if (word.is("dd") && tokens.at(index + 1).is(".")) {
      // "de dato", as Austrian and South Tyrolean offices date their acts.
      index += 2;
    }
    return index > at && tokens.at(index).is("anno") ? index + 1 : index;
  }

  private static boolean isApostrophe(Token token) {
    return token.is("'") || token.is("’") || token.is("`");
  }

  /** Extraction and haste leave dots behind a form: <i>prot. . n. 12</i>. */
  private int skipStrayDots(int at) {
    int index = at;
    while (index < at + MAX_STRAY_DOTS && (tokens.at(index).is(".") || tokens.at(index).is(":"))) {
      index++;
    }
    return index;
  }

  /** Lombardy prints the legislature before the number: <i>DGR XI/2857</i>, <i>n. 7/20763</i>. */
  private int skipLegislature(int at) {
    Token first = tokens.at(at);
    Token separator = tokens.at(at + 1);
    Token number = tokens.at(at + 2);
    if (!number.isNumber() || !(separator.is("/") || separator.is("-") || separator.is("°"))) {
      return at;
    }
    boolean roman = first.isWord() && first.text().chars().allMatch(c -> "ivx".indexOf(c) >= 0);
    boolean arabic =
        first.isNumber()
            && first.length() <= 2
            && separator.is("/")
            && number.length() >= 3
            && !PrintedYear.isFull(number);
    return roman || arabic ? at + 2 : at;
  }

  private boolean isYearFirst(int at, boolean numbersPassYears) {
    Token separator = tokens.at(at + 1);
    Token number = tokens.at(at + 2);
    boolean joined = tokens.joinsPrevious(at + 1) && tokens.joinsPrevious(at + 2);
    return joined
        && PrintedYear.isFull(tokens.at(at))
        && number.isNumber()
        && !PrintedYear.isFull(number)
        && (separator.is("-") || (separator.is("/") && !numbersPassYears));
  }

  private @Nullable Integer yearBehindSlash(int at) {
    boolean separated = tokens.at(at).is("/") || tokens.at(at).is("-");
    boolean ends = !(tokens.at(at + 2).is("/") && tokens.at(at + 3).isNumber());
    Integer year = separated && ends ? PrintedYear.of(tokens.at(at + 1)) : null;
    // "93-24" is a range.
    return tokens.at(at).is("-") && !PrintedYear.isFull(tokens.at(at + 1)) ? null : year;
  }

  /** The number without leading zeros; null when it is an amount, a share, a code, or too long. */
  private @Nullable String plain(Token number, boolean commaSeparates, int next) {
    if (number.length() > MAX_DIGITS || !number.isNumber()) {
      return null;
    }
    Token behind = tokens.at(next);
    boolean decimals =
        (behind.is(".") || (behind.is(",") && !commaSeparates))
            && tokens.joinsPrevious(next)
            && tokens.joinsPrevious(next + 1)
            && tokens.at(next + 1).isNumber();
    boolean goesOn = behind.isWord() && tokens.joinsPrevious(next);
    boolean measures = behind.is("%") || behind.is("€") || behind.is("°") || behind.is("º");
    String digits = number.text().replaceFirst("^0+", "");
    return decimals || goesOn || measures || digits.isEmpty() ? null : digits;
  }
}

package it.schedario.schema.acts;

import it.schedario.schema.acts.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text cut into tokens. */
final class Tokens {
  private static final Token NONE = new Token(Kind.NONE, "", -1, -1);

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  Tokens(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      Kind kind = kindOf(text.charAt(at));
      int end = at + 1;
      if (kind == Kind.WORD || kind == Kind.NUMBER) {
        while (end < text.length() && kindOf(text.charAt(end)) == kind) {
          end++;
        }
      }
      if (kind != Kind.NONE) {
        tokens.add(new Token(kind, text.substring(at, end).toLowerCase(Locale.ROOT), at, end));
      }
      at = end;
    }
  }

  private static Kind kindOf(char c) {
    if (c >= '0' && c <= '9') {
      return Kind.NUMBER;
    }
    // The ordinal signs of "nº" and "1ª" are letters to Unicode.
    if (Character.isLetter(c) && c != 'º' && c != 'ª') {
      return Kind.WORD;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) ? Kind.NONE : Kind.SIGN;
  }

  int count() {
    return tokens.size();
  }

  /** The token at this place; one of kind {@link Kind#NONE} outside the text. */
  Token at(int index) {
    return index < 0 || index >= tokens.size() ? NONE : tokens.get(index);
  }

  /** Whether nothing, not even a blank, stands between this token and the one before. */
  boolean joinsPrevious(int index) {
    return index > 0 && index < tokens.size() && at(index).start() == at(index - 1).end();
  }

  /** Whether the token is printed in capitals. */
  boolean inCapitals(int index) {
    Token token = at(index);
    return token.isWord()
        && text.substring(token.start(), token.end()).chars().allMatch(Character::isUpperCase);
  }

  /** What is printed between two offsets, white space folded. */
  String printed(int start, int end) {
    return String.join(" ", text.substring(start, end).strip().split("\\s+"));
  }
}

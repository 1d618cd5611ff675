package it.schedario.ingest.tree;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a word tells about the cell it stands in. */
final class Words {
  private static final Pattern ACTION =
      Pattern.compile(
          "\\p{L}{3,}(?:zione|zioni|sione|sioni|stione|stioni|mento|menti|are|ere|ire|rre)");
  private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,2}[.)]|-)");

  /** They ask for a word behind them. */
  private static final Set<String> OPEN =
      Set.of(
          ("di del della dei delle degli dell' al alla ai alle agli per con in nel nella nei nelle"
                  + " negli e ed o da dal dalla dai dalle dagli il la le lo gli un una che tra fra su"
                  + " sul sulla sui sulle se non i cui n. via a presso come quale previo entro anche"
                  + " loro ogni")
              .split(" "));

  private static final Set<String> RESULT =
      Set.of("almeno", "entro", "nessun", "nessuna", "numero", "minimo");

  private Words() {}

  private static final Set<String> WEAK =
      Set.of(
          ("di del della dei delle degli dell' al alla ai alle agli con in nel nella nei nelle e ed o"
                  + " da dal dalla dai dalle dagli il la le lo gli che su sul sulla sulle per")
              .split(" "));

  /** A word many results begin with; it is no name, though it be written with a capital. */
  static boolean opensResult(String word) {
    return RESULT.contains(lower(word));
  }

  /** No cell begins with such a word. */
  static boolean beginsWeakly(String word) {
    return WEAK.contains(word)
        || word.startsWith("(")
        || word.startsWith("dell'")
        || word.startsWith("all'")
        || word.startsWith("nell'");
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  static boolean isLetters(String word) {
    return word.chars().allMatch(Character::isLetter);
  }

  static boolean endsOpen(String word) {
    return OPEN.contains(lower(word))
        || word.endsWith(",")
        || word.endsWith("'")
        || word.endsWith("-")
        || word.equals("—");
  }

  static boolean endsSentence(String word) {
    char last = word.charAt(word.length() - 1);
    return word.length() > 3 && (last == '.' || last == ')' || last == ';');
  }

  /** A small letter, or an article whose L was taken for I or a bar: {@code I'attivita}. */
  static boolean beginsInside(String word) {
    boolean isArticle =
        word.length() > 1
            && (word.charAt(0) == 'I' || word.charAt(0) == '|')
            && (word.charAt(1) == '\'' || word.charAt(1) == '’');
    return Character.isLowerCase(word.charAt(0)) || isArticle;
  }

  static boolean beginsWithCapital(String word) {
    int at = "\"“(".indexOf(word.charAt(0)) >= 0 && word.length() > 1 ? 1 : 0;
    return Character.isUpperCase(word.charAt(at)) && !beginsInside(word);
  }

  /** All capitals, figures: it may stand anywhere in a cell. */
  static boolean isAcronym(String word) {
    return word.length() > 1
        && word.chars().filter(Character::isLetter).noneMatch(Character::isLowerCase);
  }

  /** A noun of action or an infinitive, as most cells begin with. */
  static boolean namesAction(String word) {
    return ACTION.matcher(word).matches();
  }

  /** {@code 1)} or {@code 1.}: 1 for the first of a list; 0 when it is none. */
  static int itemNumber(String word) {
    int end = word.length() - 1;
    if (end < 1 || end > 2 || word.charAt(end) != ')' && word.charAt(end) != '.') {
      return 0;
    }
    int number = 0;
    for (int i = 0; i < end; i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return 0;
      }
      number = 10 * number + word.charAt(i) - '0';
    }
    return number;
  }

  static boolean isNumber(String word) {
    return NUMBERED.matcher(word).matches();
  }
}

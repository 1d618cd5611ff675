package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Passage;
import it.schedario.ingest.text.PrintedValue;
import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values that stand behind the kind of an indicator, and where the note begins.
 *
 * @param values in the order printed
 * @param next index of the first word that is no value
 */
record IndicatorValues(List<Passage> values, int next) {
  private static final Set<String> DONE = Set.of("fatto", "raggiunto", "realizzato", "eseguito");
  private static final Set<String> YES_OR_NO = Set.of("si", "sì", "no", "n.d.", "nd", "-");
  private static final String NOT = "non";

  /** What a word can be in a column of values. */
  private enum Form {
    DECIMAL,
    DATE,
    WORD,
    /** A value at the end of a line only: a note may begin with it. */
    INTEGER,
    YES_OR_NO
  }

  /**
   * @param from index of the word behind the kind
   * @param most number of columns
   */
  static IndicatorValues read(List<Word> words, int from, int most) {
    List<Passage> values = new ArrayList<>();
    Form first = null;
    int i = from;
    while (i < words.size() && values.size() < most) {
      Form form = formAt(words, i);
      int length = lengthAt(words, i);
      if (form == null || !isValue(words, i, form, length, first, values.size())) {
        break;
      }
      Passage value = Passage.ofWords(words.subList(i, i + length));
      if (value != null) {
        values.add(value);
      }
      first = first == null ? form : first;
      i += length;
    }
    return new IndicatorValues(values, i);
  }

  /** Whether a column of values could begin with a word. */
  static boolean beginAt(List<Word> words, int i) {
    return i < words.size() && formAt(words, i) != null;
  }

  /** Whether the rest of a word's line is values and nothing else. */
  static boolean fillLineFrom(List<Word> words, int from) {
    int i = from;
    while (i < words.size()) {
      if (formAt(words, i) == null) {
        return false;
      }
      i += lengthAt(words, i);
      if (words.get(i - 1).isLastOfLine()) {
        return true;
      }
    }
    return i > from;
  }

  /**
   * A word that could be a value is one when values fill the line; in front of other text, which is
   * a note, only when it is of the form of the values before it.
   */
  private static boolean isValue(
      List<Word> words, int i, Form form, int length, @Nullable Form first, int before) {
    if (fillLineFrom(words, i)) {
      return true;
    }
    boolean isFollowedByValue =
        !words.get(i + length - 1).isLastOfLine() && beginAt(words, i + length);
    boolean isSure = form != Form.INTEGER && form != Form.YES_OR_NO;
    boolean isOnLineOfItsOwn = words.get(i).isFirstOfLine() && i > 0;
    if (isOnLineOfItsOwn && before > 1) {
      return false;
    }
    return isSure ? first == null || first == form : first == null && isFollowedByValue;
  }

  private static @Nullable Form formAt(List<Word> words, int i) {
    String text = words.get(i).text().toLowerCase(Locale.ITALIAN);
    if (DONE.contains(text) || text.equals(NOT) && isDone(words, i + 1)) {
      return Form.WORD;
    }
    if (YES_OR_NO.contains(text)) {
      return Form.YES_OR_NO;
    }
    char firstChar = text.charAt(0);
    if (firstChar != '-' && (firstChar < '0' || firstChar > '9')) {
      return null;
    }
    if (PrintedValue.findDate(text).isPresent()) {
      return Form.DATE;
    }
    boolean hasUnit = text.endsWith("%") || text.endsWith("€");
    String number = hasUnit ? text.substring(0, text.length() - 1) : text;
    if (PrintedValue.findDecimal(number).isEmpty()) {
      return null;
    }
    return hasUnit || number.indexOf(',') > 0 ? Form.DECIMAL : Form.INTEGER;
  }

  private static int lengthAt(List<Word> words, int i) {
    boolean isNegated = words.get(i).text().equalsIgnoreCase(NOT);
    boolean hasUnit =
        i + 1 < words.size()
            && !words.get(i).isLastOfLine()
            && (words.get(i + 1).text().equals("%") || words.get(i + 1).text().equals("€"));
    return isNegated || hasUnit ? 2 : 1;
  }

  private static boolean isDone(List<Word> words, int i) {
    return i < words.size() && DONE.contains(words.get(i).text().toLowerCase(Locale.ITALIAN));
  }
}

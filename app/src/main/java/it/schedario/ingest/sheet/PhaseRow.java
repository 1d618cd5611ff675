package it.schedario.ingest.sheet;

import it.schedario.ingest.text.PrintedValue;
import it.schedario.ingest.text.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The row of values of a phase, cut into cells as far as their form or place tells.
 *
 * @param progress null when only one number is printed: before the year is over it is the weight
 * @param who words of person and centre
 * @param person number of words of the person; null when their place does not tell
 */
record PhaseRow(
    @Nullable Word plannedStart,
    @Nullable Word plannedEnd,
    @Nullable Word actualStart,
    @Nullable Word actualEnd,
    @Nullable Word weight,
    @Nullable Word progress,
    List<Word> who,
    @Nullable Integer person) {

  /**
   * @param words of the row that begins with the planned dates
   * @param actualDates none, the start, or start and end
   */
  static PhaseRow of(List<Word> words, List<Word> actualDates) {
    int i = 0;
    Word start = i < words.size() && isDate(words.get(i)) ? words.get(i++) : null;
    Word end = i < words.size() && isDate(words.get(i)) ? words.get(i++) : null;
    Word weight = i < words.size() && isDecimal(words.get(i)) ? words.get(i++) : null;
    Word progress = i < words.size() && isDecimal(words.get(i)) ? words.get(i++) : null;
    return new PhaseRow(
        start,
        end,
        actualDates.isEmpty() ? null : actualDates.get(0),
        actualDates.size() < 2 ? null : actualDates.get(1),
        weight,
        progress,
        words.subList(i, words.size()),
        null);
  }

  /** The file ends before it. */
  boolean isEmpty() {
    return plannedStart == null
        && plannedEnd == null
        && weight == null
        && progress == null
        && who.isEmpty();
  }

  List<String> whoTexts() {
    return who.stream().map(Word::text).toList();
  }

  static boolean isDate(Word word) {
    return PrintedValue.hasFormOfDate(word.text());
  }

  static boolean isDecimal(Word word) {
    return PrintedValue.findDecimal(word.text()).isPresent();
  }
}

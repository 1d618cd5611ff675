package it.schedario.ingest.sheet;

import it.schedario.ingest.text.PrintedValue;
import it.schedario.ingest.text.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The row of values of a phase, cut into cells as far as their form tells.
 *
 * @param progress null when only one number is printed: before the year is over it is the weight
 * @param who words of person and centre
 */
record PhaseRow(
    @Nullable Word plannedStart,
    @Nullable Word plannedEnd,
    @Nullable Word weight,
    @Nullable Word progress,
    List<Word> who) {

  static PhaseRow of(List<Word> words) {
    int i = 0;
    Word start = i < words.size() && isDate(words.get(i)) ? words.get(i++) : null;
    Word end = i < words.size() && isDate(words.get(i)) ? words.get(i++) : null;
    Word weight = i < words.size() && isDecimal(words.get(i)) ? words.get(i++) : null;
    Word progress = i < words.size() && isDecimal(words.get(i)) ? words.get(i++) : null;
    return new PhaseRow(start, end, weight, progress, words.subList(i, words.size()));
  }

  List<String> whoTexts() {
    return who.stream().map(Word::text).toList();
  }

  private static boolean isDate(Word word) {
    return PrintedValue.hasFormOfDate(word.text());
  }

  private static boolean isDecimal(Word word) {
    return PrintedValue.findDecimal(word.text()).isPresent();
  }
}

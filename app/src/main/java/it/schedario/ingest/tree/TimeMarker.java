package it.schedario.ingest.tree;

import it.schedario.ingest.text.Word;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The <i>tempi</i> a row ends with: {@code 2 trim}, {@code 1sem}, {@code annuale}. */
final class TimeMarker {
  /** With the letters the recognition takes for figures, as in {@code Il trim}. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:[1-4]|i{1,3}|il|iv)?(?:trim|sem|trimestre|semestre)\\.?|annua[lt]e|trimestre/anno");

  private static final Pattern ORDINAL = Pattern.compile("[1-4][°º]?|i{1,3}|il|iv|\\]");
  private static final Pattern PERIOD = Pattern.compile("(?:trim|sem|trimestre|semestre)\\.?");

  private TimeMarker() {}

  static boolean isPeriod(String word) {
    return PERIOD.matcher(word).matches();
  }

  /** How many words at the end of a line are the marker; 0 when there is none. */
  static int length(List<Word> words) {
    if (words.isEmpty()) {
      return 0;
    }
    String last = lower(words, 1);
    if (words.size() > 1
        && PERIOD.matcher(last).matches()
        && ORDINAL.matcher(lower(words, 2)).matches()) {
      return 2;
    }
    return WHOLE.matcher(last).matches() ? 1 : 0;
  }

  private static String lower(List<Word> words, int fromEnd) {
    return words.get(words.size() - fromEnd).text().toLowerCase(Locale.ROOT);
  }
}

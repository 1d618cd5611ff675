package it.schedario.ingest.tree;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Word;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The title page: what the document is, for which years.
 *
 * @param level the words <i>albero della performance</i>
 * @param year the first of the years it plans; null when none is printed
 */
record TreeTitle(List<Word> level, @Nullable Word year) {
  private static final String NAME = "albero della performance";
  private static final int NAME_WORDS = 3;
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)(?:\\D.*)?");

  static boolean isTitle(String line) {
    return line.toLowerCase(Locale.ROOT).contains(NAME);
  }

  static @Nullable TreeTitle find(List<Line> lines) {
    for (Line line : lines) {
      if (isTitle(line.text())) {
        List<Word> words = line.words();
        for (int i = 0; i + NAME_WORDS <= words.size(); i++) {
          List<Word> name = words.subList(i, i + NAME_WORDS);
          if (Cell.text(name).equalsIgnoreCase(NAME)) {
            return new TreeTitle(name, year(words.subList(i + NAME_WORDS, words.size())));
          }
        }
      }
    }
    return null;
  }

  private static @Nullable Word year(List<Word> words) {
    return words.stream()
        .filter(word -> YEAR.matcher(word.text()).matches())
        .findFirst()
        .orElse(null);
  }

  @Nullable Integer firstYear() {
    if (year == null) {
      return null;
    }
    Matcher matcher = YEAR.matcher(year.text());
    return matcher.matches() ? Integer.valueOf(matcher.group(1)) : null;
  }
}

package it.schedario.search.engine;

import it.schedario.search.SearchPage.Highlight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the matches an engine reports into what is shown, alike for all engines. */
public final class Highlights {
  private static final String APOSTROPHES = "'’‘ʼ‛′`´";

  private final Set<String> articles;

  public Highlights(AnalysisDefinition analysis) {
    articles = new HashSet<>(analysis.articles());
  }

  /**
   * In order, without overlap: an article before the word is taken off (<i>dell'</i>affido),
   * matches with only blanks between them are one.
   */
  public List<Highlight> tidy(String text, List<Highlight> matches) {
    List<Highlight> sorted = new ArrayList<>();
    matches.forEach(match -> sorted.add(withoutArticle(text, match)));
    sorted.sort(Comparator.comparingInt(Highlight::start).thenComparingInt(Highlight::end));
    List<Highlight> tidy = new ArrayList<>();
    for (Highlight match : sorted) {
      Highlight last = tidy.isEmpty() ? null : tidy.get(tidy.size() - 1);
      if (last != null && touches(text, last, match)) {
        int end = Math.max(last.end(), match.end());
        tidy.set(tidy.size() - 1, new Highlight(last.start(), end));
      } else {
        tidy.add(match);
      }
    }
    return tidy;
  }

  private static boolean touches(String text, Highlight left, Highlight right) {
    return right.start() <= left.end() || text.substring(left.end(), right.start()).isBlank();
  }

  private Highlight withoutArticle(String text, Highlight match) {
    for (int i = match.start(); i < match.end(); i++) {
      char c = text.charAt(i);
      if (APOSTROPHES.indexOf(c) >= 0) {
        String before = text.substring(match.start(), i).toLowerCase(Locale.ROOT);
        return articles.contains(before) && i + 1 < match.end()
            ? new Highlight(i + 1, match.end())
            : match;
      }
      if (!Character.isLetter(c)) {
        return match;
      }
    }
    return match;
  }
}

package it.schedario.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.search.SearchPage.Highlight;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightsTest {
  private final Highlights highlights = new Highlights(AnalysisDefinition.load());

  @Test
  void tidy_articleBeforeTheWord_isTakenOff() {
    assertThat(tidy("dell’affido", 0, 11)).containsExactly(new Highlight(5, 11));
    assertThat(tidy("I'affido", 0, 8)).containsExactly(new Highlight(2, 8));
  }

  @Test
  void tidy_apostropheThatEndsNoArticle_stays() {
    assertThat(tidy("po'", 0, 3)).containsExactly(new Highlight(0, 3));
    assertThat(tidy("l'", 0, 2)).containsExactly(new Highlight(0, 2));
    assertThat(tidy("O'Neill", 0, 7)).containsExactly(new Highlight(0, 7));
  }

  @Test
  void tidy_overlapsAndNeighbours_areOne() {
    assertThat(tidy("asilo nido, casa", 6, 10, 0, 5, 0, 10)).containsExactly(new Highlight(0, 10));
    assertThat(tidy("asilo nido, casa", 6, 10, 12, 16))
        .containsExactly(new Highlight(6, 10), new Highlight(12, 16));
  }

  @Test
  void tidy_articleBetweenTwoMatches_keepsThemApart() {
    assertThat(tidy("servizio l'affido", 0, 8, 9, 17))
        .containsExactly(new Highlight(0, 8), new Highlight(11, 17));
  }

  private List<Highlight> tidy(String text, int... ends) {
    List<Highlight> matches = new ArrayList<>();
    for (int i = 0; i < ends.length; i += 2) {
      matches.add(new Highlight(ends[i], ends[i + 1]));
    }
    return highlights.tidy(text, matches);
  }
}

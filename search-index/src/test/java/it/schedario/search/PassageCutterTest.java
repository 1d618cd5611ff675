package it.schedario.search;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.search.PassageCutter.Cut;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassageCutterTest {
  private static final String SENTENCE = "Il servizio ha accolto tutte le domande pervenute. ";

  @Test
  void cut_shortText_isOnePassage() {
    assertThat(PassageCutter.cut("Una riga.\nUn'altra."))
        .containsExactly(new Cut(0, "Una riga.\nUn'altra."));
  }

  @Test
  void cut_blankText_isNone() {
    assertThat(PassageCutter.cut(" \n ")).isEmpty();
  }

  @Test
  void cut_paragraphs_staysBetweenThem() {
    String paragraph = SENTENCE.repeat(7).strip();

    List<Cut> cuts = PassageCutter.cut(paragraph + "\n" + paragraph);

    assertThat(cuts)
        .containsExactly(new Cut(0, paragraph), new Cut(paragraph.length() + 1, paragraph));
  }

  @Test
  void cut_headingBeforeALongParagraph_staysWithIt() {
    String text = "AFFIDO\n" + SENTENCE.repeat(9).strip();

    assertThat(PassageCutter.cut(text).get(0).text()).startsWith("AFFIDO\nIl servizio");
  }

  @Test
  void cut_longParagraph_endsAtSentences() {
    assertThat(PassageCutter.cut(SENTENCE.repeat(40)))
        .hasSizeGreaterThan(3)
        .allSatisfy(cut -> assertThat(cut.text()).startsWith("Il servizio").endsWith("pervenute."));
  }

  @Test
  void cut_abbreviations_areNoSentenceEnds() {
    String text = "secondo l'art. 5 della nota n. 12 del S.A.P. Milano ".repeat(20);

    // Nothing ends a sentence here, so the cut is at the last blank that fits.
    assertThat(PassageCutter.cut(text).get(0).text()).hasSizeGreaterThan(PassageCutter.MAX - 20);
  }

  @Test
  void cut_anyText_losesNothingAndKeepsPlaces() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String alphabet = "abc. ;\nAÈ\uD83D\uDE00";
    for (int n = 0; n < 300; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(3000); i > 0; i--) {
        text.append(
            random.nextInt(4) > 0 ? 'x' : alphabet.charAt(random.nextInt(alphabet.length())));
      }

      List<Cut> cuts = PassageCutter.cut(text.toString());

      StringBuilder joined = new StringBuilder();
      for (Cut cut : cuts) {
        assertThat(text.substring(cut.start())).as("seed %d", seed).startsWith(cut.text());
        assertThat(cut.text().length()).as("seed %d", seed).isBetween(1, PassageCutter.MAX);
        joined.append(cut.text());
      }
      assertThat(joined.toString().replaceAll("\\s", ""))
          .as("seed %d", seed)
          .isEqualTo(text.toString().replaceAll("\\s", ""));
    }
  }
}

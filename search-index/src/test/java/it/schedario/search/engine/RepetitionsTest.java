package it.schedario.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.search.SearchPage.Evidence;
import it.schedario.search.SearchPage.Hit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionsTest {
  private static final String PARAGRAPH =
      "Lo sportello di Castelverde Ticino ha accolto nel 2023 le famiglie in difficoltà e le ha"
          + " accompagnate nella domanda di alloggio, con 42 colloqui e tre incontri pubblici.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LO SPORTELLO DI CASTELVERDE TICINO HA ACCOLTO NEL 2024 LE FAMIGLIE IN DIFFICOLTA' E LE HA"
            + " ACCOMPAGNATE NELLA DOMANDA DI ALLOGGIO CON 57 COLLOQUI E TRE INCONTRI PUBBLICI",
        "Lo sportello di Castelverde Ticino ha accolto nel 2021 le famiglie in difficoltà e le ha"
            + " accompagnate nella domanda di alloggio, con 40 colloqui e tre incontri aperti.",
      })
  void aParagraphWithOtherNumbersSignsAndALastWord_isRepeated(String other) {
    assertThat(repeats(PARAGRAPH, other)).containsExactly(null, "d0");
  }

  @Test
  void aParagraphThatAddsASentence_isNot() {
    String longer = PARAGRAPH + " Nel nuovo anno il servizio apre anche il sabato mattina.";

    assertThat(repeats(PARAGRAPH, longer)).containsExactly(null, null);
  }

  @Test
  void theSameWordsInAnotherOrder_areNot() {
    List<String> words = new ArrayList<>(List.of(PARAGRAPH.split(" ")));
    Collections.reverse(words);

    assertThat(repeats(PARAGRAPH, String.join(" ", words))).containsExactly(null, null);
  }

  @Test
  void titles_areTooShortToBeRepeated() {
    assertThat(repeats("Asili nido: più posti", "Asili nido: più posti"))
        .containsExactly(null, null);
  }

  @Test
  void repetitions_nameTheFirstOfTheirGroup_notEachOther() {
    String other = PARAGRAPH.replace("sportello", "servizio anziani").replace("alloggio", "casa");

    assertThat(repeats(PARAGRAPH, other, PARAGRAPH, other, PARAGRAPH))
        .containsExactly(null, null, "d0", "d1", "d0");
  }

  @Test
  void hitsWithoutEvidence_repeatNothing() {
    List<Hit> hits = List.of(new Hit("a", "c", 1, List.of()), new Hit("b", "c", 1, List.of()));

    assertThat(Repetitions.marked(hits)).isEqualTo(hits);
  }

  @Test
  void onlyTheBestPassageCounts() {
    Hit first = hit("a", PARAGRAPH, "altro");
    Hit second = hit("b", "altro", PARAGRAPH);

    assertThat(Repetitions.marked(List.of(first, second)))
        .extracting(Hit::repeats)
        .containsExactly(null, null);
  }

  /** As the definition has it, over texts that share more and more of their end. */
  @Test
  void theBorder_isAtFourFifthsOfAllRuns() {
    for (int common = 12; common <= 40; common++) {
      int total = 40;
      String first = words("a", total - common) + " " + words("c", common);
      String second = words("b", total - common) + " " + words("c", common);
      double runs = common - 2;
      double share = runs / (2 * (total - 2) - runs);

      assertThat(repeats(first, second).get(1) != null)
          .as(common + " words")
          .isEqualTo(share >= Repetitions.ALIKE);
    }
  }

  private static String words(String letter, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> letter + (char) ('a' + i / 26) + (char) ('a' + i % 26))
        .collect(Collectors.joining(" "));
  }

  private static List<@Nullable String> repeats(String... texts) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      hits.add(hit("d" + i, texts[i]));
    }
    List<@Nullable String> repeats = new ArrayList<>();
    Repetitions.marked(hits).forEach(hit -> repeats.add(hit.repeats()));
    return repeats;
  }

  private static Hit hit(String id, String... passages) {
    return new Hit(
        id,
        "cursor",
        1,
        Arrays.stream(passages)
            .map(text -> new Evidence("note", "Nota", 1, 0, text, List.of()))
            .toList());
  }
}

package it.schedario.schema.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scanner that looks back or ahead without bound would take minutes for these. */
class ActScannerHostileInputTest {
  private static final int LENGTH = 300_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "D.",
        "D. ",
        "L. n. ",
        "delibera di ",
        "delibera di giunta ",
        "giunta comunale ",
        "decreto del presidente del ",
        "DI 2024-93, ",
        "determinazioni nn. 1, ",
        "1, 2, 3 e ",
        "nn. 1, ",
        "12/",
        "1.2.",
        "9",
        "n",
        "prot. . ",
        ".",
        "’",
        "\ud83d\ude00",
        "\ud83d",
        "\u0000",
      })
  void inText_oneFormWithoutEnd_isReadInBoundedTime(String part) {
    String text = part.repeat(LENGTH / part.length());

    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ActScanner.inText(text));
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ActScanner.inQuery(text));
  }

  @Test
  void inText_aListWithoutEnd_keepsEveryNumber() {
    String text = "DI 2024-1" + ", 22".repeat(100_000);

    List<ActMention> mentions =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ActScanner.inText(text));

    assertThat(mentions).hasSize(100_001);
  }

  @Test
  void inText_shuffledForms_neverThrowsAndPlacesEveryAct() {
    String[] parts = {
      "L. ",
      "D.Lgs. ",
      "n. ",
      "nn. ",
      "36",
      "/",
      "2023",
      " del ",
      "31/12/",
      "24",
      ", ",
      " e ",
      "DI ",
      "2024-93",
      "Delibera ",
      "di ",
      "CC ",
      "Giunta ",
      "marzo ",
      "XI/",
      "°",
      ".",
      "\n",
      "anno ",
      "00"
    };
    long seed = 20261120;
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      String printed = text.toString();
      int from = 0;
      for (ActMention mention : ActScanner.inText(printed)) {
        assertThat(mention.start())
            .as("seed %d, round %d: %s", seed, round, printed)
            .isBetween(from, mention.end() - 1);
        from = mention.end();
      }
    }
  }
}

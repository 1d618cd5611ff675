package it.schedario.ingest.classify;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.ingest.classify.Stems.Stem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
  @ParameterizedTest
  @CsvSource({
    "biblioteca, BIBLIOTECHE",
    "alloggio, alloggi",
    "l'anziano, gli anziani",
    "povertà, POVERTA'",
    "tutela minori, tutela dei minori",
    "unità d’offerta, unità di offerta",
  })
  void of_formsOfTheSameWord_meet(String one, String other) {
    assertThat(texts(one)).isEqualTo(texts(other));
  }

  @ParameterizedTest
  @CsvSource({"casa, caso", "nido, nodo", "tari, TAR", "affido, affidamento"})
  void of_differentWords_doNotMeet(String one, String other) {
    assertThat(texts(one)).isNotEqualTo(texts(other));
  }

  @Test
  void of_aText_saysWhereEachWordStands() {
    assertThat(Stems.of("Le scuole, e l'asilo"))
        .containsExactly(new Stem("scuol", 3, 9), new Stem("asil", 15, 20));
  }

  @Test
  void of_aTextWithoutWords_isEmpty() {
    assertThat(Stems.of(" - !")).isEmpty();
  }

  private static List<String> texts(String text) {
    return Stems.of(text).stream().map(Stem::text).toList();
  }
}

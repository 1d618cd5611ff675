package it.schedario.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SynonymsTest {
  /** Words in small letters; {@code di} does not count. */
  private final TextAnalysis analysis =
      (view, text) ->
          List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
              .filter(word -> !word.isEmpty() && !word.equals("di"))
              .toList();

  @Test
  void group_everyNameMeansTheOthers() {
    Synonyms synonyms = read("ADI, assegno di inclusione  # sostegno\n\n# fine");

    assertThat(synonyms.of(List.of("adi"))).containsExactly(List.of("assegno", "inclusione"));
    assertThat(synonyms.of(List.of("assegno", "inclusione"))).containsExactly(List.of("adi"));
    assertThat(synonyms.of(List.of("assegno"))).isNull();
    assertThat(synonyms.longest()).isEqualTo(2);
  }

  @Test
  void arrow_meansOneDirection() {
    Synonyms synonyms = read("buonuscita => TFS");

    assertThat(synonyms.of(List.of("buonuscita"))).containsExactly(List.of("tfs"));
    assertThat(synonyms.of(List.of("tfs"))).isNull();
  }

  @Test
  void nameInTwoGroups_meansBoth() {
    Synonyms synonyms = read("nido, asilo\nnido, culla");

    assertThat(synonyms.of(List.of("nido"))).containsExactly(List.of("asilo"), List.of("culla"));
  }

  @Test
  void lineThatSaysNothing_isRefusedByNumber() {
    assertThatThrownBy(() -> read("a, b\nsolo"))
        .hasMessage("line 2: 'solo' has one name, a group needs two");
    assertThatThrownBy(() -> read("a, di")).hasMessage("line 1: 'di' has no word that counts");
  }

  private Synonyms read(String text) {
    return Synonyms.of(text, analysis);
  }
}

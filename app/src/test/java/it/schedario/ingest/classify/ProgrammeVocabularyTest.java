package it.schedario.ingest.classify;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.ingest.classify.ProgrammeVocabulary.Found;
import it.schedario.ingest.classify.ProgrammeVocabulary.Meaning;
import it.schedario.schema.OfficialClassification;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeVocabularyTest {
  private final ProgrammeVocabulary vocabulary = new ProgrammeVocabulary();

  @Test
  void find_termsThatBeginAlike_takesTheLongest() {
    assertThat(vocabulary.find("Regolamento di polizia mortuaria"))
        .extracting(Found::printed)
        .containsExactly("polizia mortuaria");
  }

  @Test
  void find_aTermWithOtherEndingsAndPrepositions_isAsPrinted() {
    assertThat(vocabulary.find("Le TUTELE dei minori"))
        .extracting(Found::printed)
        .containsExactly("TUTELE dei minori");
  }

  @Test
  void find_everyMeaning_isOfTheOfficialList() {
    OfficialClassification official = OfficialClassification.bundled();

    assertThat(vocabulary.meanings())
        .isNotEmpty()
        .allMatch(meaning -> isInForce(official, meaning, Math.max(meaning.from(), 2014)))
        .allMatch(meaning -> isInForce(official, meaning, Math.min(meaning.to(), 2030)))
        .allMatch(meaning -> meaning.weight() >= 1 && meaning.weight() <= 3);
  }

  @Test
  void find_aTextOfNothingInParticular_isEmpty() {
    assertThat(vocabulary.find("Monitorare entro il 31 dicembre")).isEqualTo(List.of());
  }

  private static boolean isInForce(OfficialClassification official, Meaning meaning, int year) {
    String programme = meaning.programme();
    return (programme == null
            ? official.mission(meaning.mission(), year)
            : official.programme(meaning.mission(), programme, year))
        .isPresent();
  }
}

package it.schedario.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficialClassificationTest {
  @Test
  void programme_renamedByADecree_hasTheNameOfItsYear() {
    assertThat(OfficialClassification.programme("12", "01", 2025))
        .contains(new CodedName("01", "Interventi per l'infanzia e i minori e per asili nido"));
    assertThat(OfficialClassification.programme("12", "01", 2026))
        .contains(new CodedName("01", "Interventi per l'infanzia e i minori"));
  }

  @Test
  void programme_beforeItExists_isNotThere() {
    assertThat(OfficialClassification.programme("12", "11", 2025)).isEmpty();
    assertThat(OfficialClassification.programme("12", "11", 2026))
        .contains(new CodedName("11", "Interventi per asili nido"));
  }

  @Test
  void mission_ofAYearBeforeTheList_hasItsFirstName() {
    assertThat(OfficialClassification.mission("12", 2009))
        .contains(new CodedName("12", "Diritti sociali, politiche sociali e famiglia"));
  }

  @Test
  void mission_thatTheListDoesNotHave_isNotThere() {
    assertThat(OfficialClassification.mission("21", 2024)).isEmpty();
  }
}

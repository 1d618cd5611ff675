package it.schedario.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialClassificationTest {
  private static final OfficialClassification OFFICIAL = OfficialClassification.bundled();

  @TempDir Path folder;

  @Test
  void programme_renamedByADecree_hasTheNameOfItsYear() {
    assertThat(OFFICIAL.programme("12", "01", 2025))
        .contains(new CodedName("01", "Interventi per l'infanzia e i minori e per asili nido"));
    assertThat(OFFICIAL.programme("12", "01", 2026))
        .contains(new CodedName("01", "Interventi per l'infanzia e i minori"));
  }

  @Test
  void programme_beforeItExists_isNotThere() {
    assertThat(OFFICIAL.programme("12", "11", 2025)).isEmpty();
    assertThat(OFFICIAL.programme("12", "11", 2026))
        .contains(new CodedName("11", "Interventi per asili nido"));
  }

  @Test
  void mission_ofAYearBeforeTheList_hasItsFirstName() {
    assertThat(OFFICIAL.mission("12", 2009))
        .contains(new CodedName("12", "Diritti sociali, politiche sociali e famiglia"));
  }

  @Test
  void mission_thatTheListDoesNotHave_isNotThere() {
    assertThat(OFFICIAL.mission("21", 2024)).isEmpty();
  }

  @Test
  void extendedBy_aLaterList_replacesWhatItNamesAndKeepsTheRest() throws IOException {
    OfficialClassification extended =
        OFFICIAL.extendedBy(
            table(
                """
                mission;programme;name;from;to
                # decreto inventato
                07;;Turismo;2014;2029
                07;;Turismo e accoglienza;2030;
                07;03;Piccoli borghi;2030;
                """));

    assertThat(extended.mission("07", 2029)).contains(new CodedName("07", "Turismo"));
    assertThat(extended.mission("07", 2030)).contains(new CodedName("07", "Turismo e accoglienza"));
    assertThat(extended.programme("07", "03", 2029)).isEmpty();
    assertThat(extended.programme("07", "03", 2030))
        .contains(new CodedName("03", "Piccoli borghi"));
    assertThat(extended.mission("12", 2030)).isEqualTo(OFFICIAL.mission("12", 2030));
    assertThat(OFFICIAL.mission("07", 2030)).contains(new CodedName("07", "Turismo"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7;;Turismo;2014;              | mission '7' is not two digits
          07;1;Sviluppo;2014;           | programme '1' is neither two digits nor empty
          07;01;;2014;                  | the name is empty
          07;01;Sviluppo;domani;        | from 'domani' is not a year of four digits
          07;01;Sviluppo;2014;mai       | to 'mai' is not a year of four digits
          07;01;Sviluppo;2024;2014      | from 2024 is after to 2014
          07;01;Sviluppo;2014           | has not the cells mission;programme;name;from;to
          98;01;Altro;2014;             | there is no mission '98'
          """)
  void extendedBy_aRowOfAnotherForm_namesFileLineAndRule(String row, String rule)
      throws IOException {
    Path file = table("mission;programme;name;from;to\n\n" + row + "\n");

    assertThatThrownBy(() -> OFFICIAL.extendedBy(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(file + ", line 3: ")
        .hasMessageEndingWith(rule);
  }

  @Test
  void extendedBy_twoNamesForTheSameYears_isRefused() throws IOException {
    Path file =
        table("mission;programme;name;from;to\n07;;Turismo;2014;2025\n07;;Viaggi;2025;2030\n");

    assertThatThrownBy(() -> OFFICIAL.extendedBy(file))
        .hasMessage(file + ", line 3: 07 has two names for the same years");
  }

  @Test
  void extendedBy_aFileThatIsNoTable_saysSo() throws IOException {
    Path empty = table("\n# niente\n");
    assertThatThrownBy(() -> OFFICIAL.extendedBy(empty))
        .hasMessage(empty + ": is empty; it begins with the header mission;programme;name;from;to");
    Path headless = table("07;;Turismo;2014;\n");
    assertThatThrownBy(() -> OFFICIAL.extendedBy(headless))
        .hasMessageStartingWith(headless + ", line 1: '07;;Turismo;2014;' is not the header");
    Path latin = Files.write(folder.resolve("latin.csv"), new byte[] {(byte) 0xE0, '\n'});
    assertThatThrownBy(() -> OFFICIAL.extendedBy(latin))
        .hasMessage(latin + ": is not UTF-8; save it as UTF-8");
    Path missing = folder.resolve("missing.csv");
    assertThatThrownBy(() -> OFFICIAL.extendedBy(missing))
        .hasMessageStartingWith(missing + ": cannot be read");
  }

  private Path table(String text) throws IOException {
    return Files.writeString(folder.resolve("classification.csv"), text);
  }
}

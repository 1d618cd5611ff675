package it.schedario.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.schedario.schema.Municipality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityRegistryTest {
  @TempDir Path folder;

  @Test
  void municipality_known_hasItsCodesHoweverItIsWritten() {
    Municipality milano = new Municipality("015146", "c_f205", "milano", "Milano");

    assertThat(MunicipalityRegistry.bundled().municipality("MILANO")).isEqualTo(milano);
  }

  @Test
  void municipality_unknown_isKnownByItsName() {
    assertThat(MunicipalityRegistry.bundled().municipality(" Rocca Aurelia"))
        .isEqualTo(Municipality.withoutCodes("rocca-aurelia", "Rocca Aurelia"));
  }

  @Test
  void extendedBy_moreTowns_knowsThemBesideTheBundledOnes() throws IOException {
    // With a byte order mark and Windows line ends, as a spreadsheet writes it.
    MunicipalityRegistry extended =
        MunicipalityRegistry.bundled()
            .extendedBy(
                table(
                    "\uFEFFistat;ipa;name\r\n999004;c_x004;Rocca Aurelia\r\n;;Pieve Montana\r\n"));

    assertThat(extended.municipality("ROCCA AURELIA"))
        .isEqualTo(new Municipality("999004", "c_x004", "rocca-aurelia", "Rocca Aurelia"));
    assertThat(extended.municipality("Pieve montana"))
        .isEqualTo(Municipality.withoutCodes("pieve-montana", "Pieve Montana"));
    assertThat(extended.municipality("Milano").istatCode()).isEqualTo("015146");
  }

  @Test
  void extendedBy_aTownThatIsBundled_takesTheCodesOfTheFile() throws IOException {
    MunicipalityRegistry extended =
        MunicipalityRegistry.bundled().extendedBy(table("istat;ipa;name\n015146;;Milano\n"));

    assertThat(extended.municipality("Milano").ipaCode()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          99904;c_x004;Rocca Aurelia    | ISTAT code '99904' is not six digits
          999004;c x004;Rocca Aurelia   | IPA code 'c x004' is not letters, digits and _
          999004;c_x004;--              | name '--' has no letter
          999004;Rocca Aurelia          | '999004;Rocca Aurelia' has not the cells istat;ipa;name
          999001;;Castelverde ticino    | the name 'Castelverde ticino' stands in the file before; keep the town you need
          """)
  void extendedBy_aRowOfAnotherForm_namesFileLineAndRule(String row, String rule)
      throws IOException {
    Path file = table("istat;ipa;name\n999002;;Castelverde Ticino\n" + row + "\n");

    assertThatThrownBy(() -> MunicipalityRegistry.bundled().extendedBy(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(file + ", line 3: " + rule);
  }

  private Path table(String text) throws IOException {
    return Files.writeString(folder.resolve("municipalities.csv"), text);
  }
}

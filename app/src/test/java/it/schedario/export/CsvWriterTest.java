package it.schedario.export;

import static it.schedario.store.TestDocuments.CASTELVERDE;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.export.ExportFormat.Csv;
import it.schedario.export.ExportFormat.Decimals;
import it.schedario.export.ExportFormat.Separator;
import it.schedario.schema.PlanningDocument;
import it.schedario.store.TestDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

  @Test
  void withoutRows_thereIsAHeading_andTheMarkOfUtf8() throws IOException {
    String text = write(Csv.ITALIAN);

    assertThat(text).startsWith("\uFEFFid;tipo;comune;codice istat;anno;codice;titolo;");
    assertThat(text).endsWith(";file;pagina\r\n");
  }

  @Test
  void amounts_haveDecimalCommas_orPoints() throws IOException {
    PlanningDocument line = TestDocuments.line("f1", "38.15.1", "3900180.00");

    assertThat(write(Csv.ITALIAN, line)).contains(";sì;3900180,00;;-0,10;2022;bilancio.txt;1\r\n");
    assertThat(write(new Csv(Separator.COMMA, Decimals.POINT), line))
        .contains(",sì,3900180.00,,-0.10,2022,bilancio.txt,1\r\n");
    assertThat(write(new Csv(Separator.COMMA, Decimals.COMMA), line)).contains(",\"3900180,00\",");
  }

  @Test
  void cells_withSignsOfTheFormat_areQuoted() throws IOException {
    assertThat(write(Csv.ITALIAN, sheet("Nidi; \"primavera\"\ne mense")))
        .contains(";\"Nidi; \"\"primavera\"\"\ne mense\";");
  }

  /** A spreadsheet would run them. */
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+39 02", "-2+3", "@SUM(A1)", "\tx", "=HYPERLINK(\"http://x\")"})
  void text_thatLooksLikeAFormula_isMadeText(String title) throws IOException {
    assertThat(write(Csv.ITALIAN, sheet(title)))
        .containsAnyOf(";'" + title + ";", ";\"'" + title.replace("\"", "\"\"") + "\";");
  }

  private static PlanningDocument sheet(String title) {
    return TestDocuments.sheet("f1", CASTELVERDE, 2024, "A1", title);
  }

  private static String write(Csv format, PlanningDocument... documents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RowWriter writer = format.writer(out)) {
      for (PlanningDocument document : List.of(documents)) {
        writer.write(new Row(document, "bilancio.txt"));
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}

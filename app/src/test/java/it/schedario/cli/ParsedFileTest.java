package it.schedario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.export.RecordJson;
import it.schedario.intake.Reading;
import it.schedario.store.TestDocuments;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ParsedFileTest {

  @Test
  void aBudget_isOneElement_whereItsFirstLineStands() throws IOException {
    String json = print();

    assertThat(json)
        .contains(
            "\"documents\":[{\"kind\":\"BudgetReport\",\"municipality\":{",
            "\"year\":2024,\"lines\":[{\"kind\":\"BudgetLine\",\"id\":",
            "\"table\":\"1.A\",\"flow\":\"REVENUE\",\"account\":\"CURRENT\",\"directorate\":null,"
                + "\"area\":{\"code\":\"51\",\"name\":\"AREA DIRITTI\"},"
                + "\"title\":{\"code\":\"2\",\"name\":\"Trasferimenti correnti\"}",
            "\"amounts\":[{\"column\":\"FORECAST\",\"year\":2024,\"amount\":\"3900180.00\"},",
            "\"printedTotals\":[{\"table\":\"1.A\",\"label\":\"Totale Settore 51\","
                + "\"expected\":\"3901180.00\",\"found\":\"3901180.00\",\"difference\":\"0.00\"",
            "\"reconciliation\":{\"totals\":1,\"tied\":1,\"off\":0,");
    assertThat(json.split("\"chapter\":\"38.15.1\"", -1)).as("the line stands once").hasSize(2);
  }

  @Test
  void aProgramme_standsBesideTheBudget() throws IOException {
    assertThat(print())
        .contains(
            "},{\"kind\":\"DupProgramme\",\"id\":\"castelverde-ticino:2024:dup:infanzia\"",
            "\"period\":{\"from\":2024,\"to\":2026},\"mission\":\"12 Diritti sociali\"",
            "\"sdgTargets\":[{\"target\":\"4.2\",\"page\":1}]");
  }

  private static String print() throws IOException {
    StringWriter out = new StringWriter();
    RecordJson.write(ParsedFile.of(new Reading.Read(TestDocuments.budget("f1"), new byte[0])), out);
    return out.toString();
  }
}

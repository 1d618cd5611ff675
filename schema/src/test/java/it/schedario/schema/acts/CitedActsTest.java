package it.schedario.schema.acts;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.schema.Indicator;
import it.schedario.schema.Municipality;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Phase;
import it.schedario.schema.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitedActsTest {

  @Test
  void in_sheetWithActsInAllTexts_namesTheFieldOfEach() {
    ObjectiveSheet sheet =
        sheet(
            "Attuazione della L.R. 7/2019",
            "Approvata con DGC n. 41 del 12/3/2024",
            "Impegno DD 77 del 2/4/24",
            "prot. n. 2024/1188");

    assertThat(CitedActs.in(sheet))
        .extracting(citation -> citation.field() + " " + citation.act().normalForm())
        .containsExactly(
            "title lr:7/2019",
            "implementationStatus gc:41/2024",
            "phases[0].note dd:77/2024",
            "indicators[0].note prot:1188/2024");
  }

  private static ObjectiveSheet sheet(
      String title, String status, String phaseNote, String indicatorNote) {
    Phase phase = new Phase("Avvio", null, null, null, null, null, null, null, null, phaseNote);
    Indicator indicator =
        new Indicator(
            "Posti",
            null,
            null,
            null,
            List.of(),
            null,
            indicatorNote,
            List.of(),
            Indicator.Reading.CERTAIN,
            null);
    return new ObjectiveSheet(
        "pieve-montana:2024:sheet:A1",
        Municipality.withoutCodes("pieve-montana", "Pieve Montana"),
        2024,
        "A1",
        null,
        title,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        status,
        null,
        List.of(),
        List.of(phase),
        List.of(indicator),
        new Source("0", 1, List.of(), List.of()));
  }
}

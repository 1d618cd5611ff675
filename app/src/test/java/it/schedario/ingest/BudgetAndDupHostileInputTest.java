package it.schedario.ingest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.schedario.paper.Papers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Budgets and programmes nobody would print: an answer or a refusal, in bounded time. */
@Timeout(value = 20, unit = SECONDS)
class BudgetAndDupHostileInputTest {
  private static final int MANY = 50_000;

  private static final String BUDGET =
      "Comune di Rocca Aurelia\nBilancio di Previsione 2024\n1.A ENTRATE CORRENTI\n";

  private static final String HEADER = "PREVISIONE 2024 PREVISIONE 2023 RENDICONTO 2023\n";

  /** Glyphs: more are refused. */
  private static final int ON_A_PAGE = 100_000;

  private static final String PROGRAMME =
      "Comune di Rocca Aurelia\nMISSIONE\n\n1. Servizi\n\nOBIETTIVO STRATEGICO\n\nx\n\n"
          + "PROGRAMMA OPERATIVO\n\ny\n\nDIREZIONE\n\nz\n\nDESCRIZIONE DELLE FINALITA'\n\n";

  static List<String> tails() {
    return List.of(
        "1,00".repeat(100_000),
        "V1,00 ".repeat(MANY),
        "9".repeat(500_000) + ",00\n",
        ("9".repeat(30) + ",00 ").repeat(MANY / 10),
        "1.".repeat(200_000) + "000,00\n",
        "1 1 0123456789\n".repeat(MANY),
        "1 1 01234567890 x\n".repeat(MANY) + "1,00 2,00 3,00\n",
        "1 1 01234567890 x " + "y ".repeat(200_000) + "\n" + "z\n".repeat(MANY),
        "1 1 01234567890 x 1,001,00 1,00\n".repeat(MANY),
        "Totale x\n".repeat(MANY),
        "1,00Totale x\n".repeat(MANY),
        "1,00\n".repeat(MANY),
        "2 TITOLO\n".repeat(MANY),
        "51 AREA X\n".repeat(MANY),
        "PEG DESC PREVISIONE 2024\n".repeat(MANY),
        "PREVISIONE 2024 ".repeat(MANY),
        "1.D RIEPILOGO X\n".repeat(MANY),
        "1.D RIEPILOGO X\n" + "12 MISSIONE Y\n01 Z 1,00 1,00 1,00\n".repeat(MANY / 2),
        "MISSIONE\n".repeat(MANY),
        "MISSIONE\n\nOBIETTIVO STRATEGICO\n".repeat(MANY),
        "BILANCIO DI GENERE\n".repeat(MANY),
        "16.10\n\n".repeat(MANY),
        "7\n\n".repeat(MANY),
        " x\n".repeat(MANY),
        " x;\n\ny\n".repeat(MANY),
        "o x:\n".repeat(MANY),
        "1. \n".repeat(MANY),
        "Titolo\n".repeat(MANY),
        "triennio 2024/2026 ".repeat(MANY),
        "Comune di A ".repeat(MANY),
        "Comune di Aa Bb Cc Dd Ee Ff ".repeat(MANY),
        " ".repeat(1_000_000) + "x",
        ("x" + " ".repeat(1000) + "\n").repeat(2_000));
  }

  @ParameterizedTest
  @MethodSource("tails")
  void repeatedParts_endInTime(String tail) {
    readOrRefuse(BUDGET + tail);
    readOrRefuse(PROGRAMME + tail);
    readOrRefuse(BUDGET + tail + "\n" + PROGRAMME + tail);
  }

  @ParameterizedTest
  @MethodSource("tails")
  void repeatedPartsOnAPage_endInTime(String tail) {
    String some = tail.substring(0, Math.min(tail.length(), ON_A_PAGE));

    readOrRefuse(Papers.pages(BUDGET + HEADER + some, PROGRAMME + some));
  }

  @Test
  void budgetWithoutTown_isRefusedWithTheRule() {
    assertThatThrownBy(() -> Documents.read("1.A ENTRATE CORRENTI\nANNO : 2024\n"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("prova.txt")
        .hasMessageContaining("Comune di");
  }

  @Test
  void programmeWithoutYears_takesTheYearGiven() throws Exception {
    byte[] content = (PROGRAMME + "Solo testo.\n").getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Documents.read(content)).hasMessageContaining("for which year");
    ReadDocument read =
        new DocumentReader().read("prova.txt", content, new ReadOptions(null, 2023));
    assertThat(read.documents().get(0).id()).isEqualTo("rocca-aurelia:2023:dup:y");
    assertThat(read.problems())
        .extracting(ParseProblem::code)
        .containsExactly(ParseProblem.Code.MISSING_PART);
  }

  @Test
  void tablesWithoutRows_areNoDocument() {
    assertThatThrownBy(() -> Documents.read(BUDGET)).hasMessageContaining("neither a budget line");
  }

  private static void readOrRefuse(String text) {
    readOrRefuse(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void readOrRefuse(byte[] content) {
    try {
      Documents.assertSound(Documents.read(content));
    } catch (UnreadableDocumentException refused) {
      assertThat(refused).hasMessageContaining("prova.txt");
    }
  }
}

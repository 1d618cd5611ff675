package it.schedario.ingest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes: an answer or a refusal, in bounded time. */
@Timeout(value = 20, unit = SECONDS)
class HostileInputTest {
  private static final int MANY = 50_000;
  private static final Path DIRECTORY = Path.of("src/test/resources/golden");

  static List<String> tails() {
    String header =
        "Comune di Rocca Aurelia SCHEDA OBIETTIVI\n\nPEG Assessorato\n\n2024_A Sindaco\n";
    String indicators = "INDICATORI\n\nDescrizione Tipo Valore Atteso Note\n\n";
    return List.of(
        "x".repeat(10_000_000),
        "a ".repeat(500_000),
        "\n".repeat(100_000) + "FASE\n",
        "FASE\n".repeat(MANY),
        "FASE\n\n\n\n\n".repeat(MANY),
        "FASE\n\nx\n\nInizio Previsto\n\n".repeat(MANY),
        "Stato\n\nIn Corso\n\n".repeat(MANY),
        "STATO DI ATTUAZIONE\n\n".repeat(MANY),
        "Collegato a\nOBIETTIVO DI\n".repeat(MANY),
        "Collegato a\n" + "OBIETTIVO DI MISSIONE: 1 ".repeat(20_000),
        indicators.repeat(MANY / 2),
        indicators + "EFFICACIA 1,00 ".repeat(MANY),
        indicators + "EFFICACIA\n".repeat(MANY),
        indicators + "1,00\n".repeat(MANY),
        "Soggetti coinvolti\n\nNominativo\n\n" + "A ".repeat(MANY),
        "Responsabile\n".repeat(MANY),
        "Comune di\n".repeat(MANY),
        (header + "Responsabile\n\n").repeat(MANY / 10),
        header.repeat(MANY / 10),
        "\f".repeat(MANY),
        "01/01/2024 31/12/2024 1,00 2,00 A B\n\n".repeat(MANY));
  }

  @ParameterizedTest
  @MethodSource("tails")
  void repeatedParts_endInTime(String tail) throws Exception {
    String sheet = Files.readString(DIRECTORY.resolve("plain-sheet.txt"));

    readOrRefuse((sheet + "\n\n" + tail).getBytes(StandardCharsets.UTF_8));
    readOrRefuse(tail.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void randomBytes_areAnsweredOrRefused() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] content = new byte[random.nextInt(5000)];
      random.nextBytes(content);
      readOrRefuse(content);
    }
  }

  @Test
  void everyGoldenCutAnywhere_isAnsweredOrRefused() throws Exception {
    for (Path input : GoldenDocumentsTest.inputs()) {
      byte[] content = Files.readAllBytes(input);
      for (int length = 0; length < content.length; length += 97) {
        readOrRefuse(Arrays.copyOf(content, length));
      }
    }
  }

  private static void readOrRefuse(byte[] content) {
    try {
      Documents.assertSound(Documents.read(content));
    } catch (UnreadableDocumentException refused) {
      assertThat(refused).hasMessageContaining("prova.txt");
    }
  }
}

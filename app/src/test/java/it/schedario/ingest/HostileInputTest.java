package it.schedario.ingest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
  private static final Duration MUTATING = Duration.ofSeconds(5);
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

  @Test
  void mutatedGoldens_areAnsweredOrRefused() throws Exception {
    long seed = System.nanoTime();
    System.out.println("HostileInputTest mutates with seed " + seed);
    Random random = new Random(seed);
    List<Path> inputs = GoldenDocumentsTest.inputs();
    Instant end = Instant.now().plus(MUTATING);
    while (Instant.now().isBefore(end)) {
      String text = Files.readString(input(inputs, random), StandardCharsets.ISO_8859_1);
      String mutated = mutate(text, random);
      try {
        readOrRefuse(mutated.getBytes(StandardCharsets.ISO_8859_1));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", text:\n" + mutated, e);
      }
    }
  }

  private static Path input(List<Path> inputs, Random random) {
    return inputs.get(random.nextInt(inputs.size()));
  }

  /** Takes lines out, doubles, swaps, cuts and joins them, and changes single characters. */
  private static String mutate(String text, Random random) {
    StringBuilder mutated = new StringBuilder(text);
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes && mutated.length() > 2; i++) {
      int from = random.nextInt(mutated.length());
      int to = Math.min(mutated.length(), from + random.nextInt(120));
      String part = mutated.substring(from, to);
      switch (random.nextInt(6)) {
        case 0 -> mutated.delete(from, to);
        case 1 -> mutated.insert(random.nextInt(mutated.length()), part);
        case 2 -> mutated.setCharAt(from, "\n \f\t0A'_%\u00E0".charAt(random.nextInt(10)));
        case 3 -> mutated.replace(from, to, part.replace("\n\n", "\n"));
        case 4 -> mutated.replace(from, to, part.replace('\n', ' '));
        default -> mutated.replace(from, to, part.replace(" ", "\n"));
      }
    }
    return mutated.toString();
  }

  private static void readOrRefuse(byte[] content) {
    try {
      Documents.assertSound(Documents.read(content));
    } catch (UnreadableDocumentException refused) {
      assertThat(refused).hasMessageContaining("prova.txt");
    }
  }
}

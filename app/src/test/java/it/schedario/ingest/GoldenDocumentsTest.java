package it.schedario.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code name.txt} under {@code golden} must read to {@code name.expected}; the name says
 * which difficulty it holds.
 *
 * <p>To record an intended change, run with {@code -Dgolden.update=true} and review the diff.
 */
class GoldenDocumentsTest {
  private static final Path DIRECTORY = Path.of("src/test/resources/golden");

  static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void readsAsRecorded(Path input) throws Exception {
    ReadDocument document = Documents.read(Files.readAllBytes(input));
    String actual = DocumentPrinter.print(document);
    Path expected = Path.of(input.toString().replace(".txt", ".expected"));

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    Documents.assertSound(document);
    assertThat(actual).isEqualTo(Files.readString(expected));
  }
}

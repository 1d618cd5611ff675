package it.schedario.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our samples, cut to other widths, with other line ends, in another encoding, of another town: the
 * same documents. The seed of a failing case stands in its name.
 */
class SampleVariationsTest {
  private static final Path SAMPLES = Path.of("../samples");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int CASES = 12;

  static Stream<Arguments> cases() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      return texts.stream()
          .flatMap(
              file -> new Random(2026).longs(CASES).mapToObj(seed -> Arguments.of(file, seed)));
    }
  }

  @ParameterizedTest(name = "{0} cut with seed {1}")
  @MethodSource("cases")
  void linesCutShorter_readToTheSame(Path sample, long seed) throws Exception {
    String text = Files.readString(sample);
    Random random = new Random(seed);
    String cut = CutText.cut(text, 85 + random.nextInt(80));

    assertSame(random.nextBoolean() ? cut.replace("\n", "\r\n") : cut, text);
  }

  @ParameterizedTest(name = "{0} of another town with seed {1}")
  @MethodSource("cases")
  void anotherTown_readsToTheSameButForItsName(Path sample, long seed) throws Exception {
    String text = Files.readString(sample);
    ReadDocument original = Documents.read(text);
    String town = original.source().municipality().name();
    Random random = new Random(seed);
    String other = List.of("Pieve Montana", "Rocca Aurelia", "Vo'").get(random.nextInt(3));

    ReadDocument again =
        Documents.read(
            text.replace(town, other)
                .replace(town.toUpperCase(Locale.ITALIAN), other.toUpperCase(Locale.ITALIAN)));

    assertThat(again.source().municipality().name()).isEqualTo(other);
    assertThat(print(again))
        .isEqualTo(
            print(original)
                .replace(town, other)
                .replace(town.toUpperCase(Locale.ITALIAN), other.toUpperCase(Locale.ITALIAN)));
    Documents.assertSound(again);
  }

  @ParameterizedTest(name = "{0} in Windows-1252 with seed {1}")
  @MethodSource("cases")
  void windows1252_readsToTheSame(Path sample, long seed) throws Exception {
    Random random = new Random(seed);
    String text = CutText.cut(Files.readString(sample), 85 + random.nextInt(80));
    assumeThat(WINDOWS_1252.newEncoder().canEncode(text))
        .as("%s: has letters Windows-1252 lacks", sample)
        .isTrue();

    assertThat(print(Documents.read(text.getBytes(WINDOWS_1252))))
        .isEqualTo(print(Documents.read(text.getBytes(UTF_8))));
  }

  private static void assertSame(String varied, String text) throws Exception {
    ReadDocument original = Documents.read(text);
    ReadDocument again = Documents.read(varied);

    assertThat(print(again)).isEqualTo(print(original));
    assertThat(again.coverage().kept()).isEqualTo(original.coverage().kept());
    Documents.assertSound(again);
  }

  /**
   * Without ids and pages; whether a sentence that ends with its line ends its paragraph is open.
   */
  private static String print(ReadDocument document) {
    return DocumentPrinter.printDocuments(document)
        .replaceAll("page=?[ \\d]+", "page")
        .replaceAll("(?m)^== \\S+", "== ")
        .replaceAll("\n *\\| (?!- |o |\\d{1,2}[.)] )", " ");
  }
}

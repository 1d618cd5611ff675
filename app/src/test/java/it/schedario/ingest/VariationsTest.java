package it.schedario.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.schema.ObjectiveSheet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same sheets, printed otherwise: with other line widths, page breaks, line ends and in another
 * town. The seed of a failing case stands in its name.
 */
class VariationsTest {
  private static final int CASES = 25;

  static Stream<Arguments> cases() {
    return Stream.of(Seeds.OF_2024, Seeds.OF_2021)
        .flatMap(file -> new Random(2026).longs(CASES).mapToObj(seed -> Arguments.of(file, seed)));
  }

  @ParameterizedTest(name = "{0} printed with seed {1}")
  @MethodSource("cases")
  void printedAgain_readsToTheSameSheets(String file, long seed) throws Exception {
    ReadDocument original = Documents.read(Seeds.text(file));
    Random random = new Random(seed);
    SheetWriter writer = new SheetWriter(random, "Comune di Pieve Montana");
    List<ObjectiveSheet> sheets = Documents.sheets(original);

    String printed = writer.write(sheets, original.source().elaboratedOn());
    ReadDocument again = Documents.read(withLineEnds(printed, random));

    assertThat(comparable(again)).isEqualTo(comparable(original));
    assertThat(again.problems()).isEmpty();
    assertThat(again.coverage().kept()).isZero();
    Documents.assertSound(again);
  }

  @ParameterizedTest(name = "{0} cut with seed {1}")
  @MethodSource("cases")
  void linesCutShorter_readToTheSameSheets(String file, long seed) throws Exception {
    String text = Seeds.text(file);
    Random random = new Random(seed);
    int width = 60 + random.nextInt(120);
    StringBuilder cut = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      cut.append(String.join("\n", SheetWriter.wrap(line.strip(), width))).append('\n');
    }

    ReadDocument again = Documents.read(withLineEnds(cut.toString(), random));

    assertThat(comparable(again)).isEqualTo(comparable(Documents.read(text)));
    assertThat(again.coverage().kept()).isZero();
    Documents.assertSound(again);
  }

  private static String withLineEnds(String text, Random random) {
    return random.nextBoolean() ? text.replace("\n", "\r\n") : text;
  }

  /** Whether a sentence that ends with its line ends its paragraph is not always to be known. */
  private static String comparable(ReadDocument document) {
    return DocumentPrinter.printDocuments(document)
        .replaceAll("\n *\\| ", " ")
        .replaceAll("\n== [a-z-]+:", "\n== ");
  }
}

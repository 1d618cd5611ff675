package it.schedario.ingest.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.schedario.ingest.DocumentReader;
import it.schedario.ingest.ReadDocument;
import it.schedario.ingest.ReadOptions;
import it.schedario.ingest.text.Claims;
import it.schedario.ingest.text.DocumentText;
import it.schedario.ingest.text.Word;
import it.schedario.schema.PlanningDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search does not depend on the columns: each word of a table stands in a field. */
class NoWordLostTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../samples/pieve-montana/albero-performance-2025-2027.txt",
        "../../shared/seeds/004_2dee33aa53bacd4a.txt"
      })
  void everyWordOfATable_isInAField(String file) throws Exception {
    Path path = Path.of(file);
    assumeTrue(Files.exists(path), "skipped: no " + file + " beside the project");
    String text = Files.readString(path, StandardCharsets.UTF_8);
    ReadDocument document =
        new DocumentReader()
            .read("prova.txt", text.getBytes(StandardCharsets.UTF_8), ReadOptions.NONE);

    BitSet inFields = new BitSet();
    for (PlanningDocument one : document.documents()) {
      one.source()
          .fields()
          .forEach(field -> field.spans().forEach(span -> inFields.set(span.start(), span.end())));
    }
    assertThat(words(text))
        .hasSizeGreaterThan(100)
        .allMatch(word -> inFields.get(word.start()) && inFields.get(word.end() - 1));
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    TreeLines lines = new TreeLines(DocumentText.of(text));
    for (TreeSector sector : TreeSectors.split(lines.lines(), new Claims())) {
      sector.lines().forEach(line -> words.addAll(line.words()));
    }
    return words;
  }
}

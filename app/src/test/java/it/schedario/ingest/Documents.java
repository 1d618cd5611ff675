package it.schedario.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.PlanningDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads texts in tests. */
final class Documents {
  private Documents() {}

  static ReadDocument read(String text) throws UnreadableDocumentException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static ReadDocument read(byte[] content) throws UnreadableDocumentException {
    return new DocumentReader().read("prova.txt", content, ReadOptions.NONE);
  }

  static List<ObjectiveSheet> sheets(ReadDocument document) {
    return document.documents().stream().map(ObjectiveSheet.class::cast).toList();
  }

  /** What holds for every document, whatever is printed in it. */
  static void assertSound(ReadDocument document) {
    for (PlanningDocument one : document.documents()) {
      assertThat(SpanCheck.mismatches(one, document.text())).isEmpty();
    }
    ReadDocument.Coverage coverage = document.coverage();
    assertThat(coverage.claimed() + coverage.kept()).isEqualTo(coverage.characters());
    assertThat(document.pages().get(0).start()).isZero();
    for (int i = 1; i < document.pages().size(); i++) {
      assertThat(document.pages().get(i).page()).isEqualTo(i + 1);
      assertThat(document.pages().get(i).start()).isEqualTo(document.pages().get(i - 1).end());
    }
    assertThat(document.pages().get(document.pages().size() - 1).end())
        .isEqualTo(document.text().length());
  }
}

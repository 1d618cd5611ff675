package it.schedario.indexing;

import static it.schedario.store.TestDocuments.file;
import static it.schedario.store.TestDocuments.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.schedario.fakes.Fakes;
import it.schedario.fakes.FileSearchIndex;
import it.schedario.indexing.Verification.Finding;
import it.schedario.store.DocumentStore;
import it.schedario.store.InMemoryDocumentStore;
import it.schedario.store.TestDocuments;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indexing and verification, which are two sides of one promise. */
class IndexingTest {
  @TempDir Path folder;

  private final DocumentStore store = new InMemoryDocumentStore();
  private FileSearchIndex index;
  private Indexing indexing;

  @BeforeEach
  void open() {
    index = new FileSearchIndex(folder.resolve("index.txt"));
    indexing = new Indexing(store, index, Fakes::map);
  }

  @Test
  void index_aSource_indexesAllItsDocumentsAndRemembers() {
    String[] codes = IntStream.range(0, 230).mapToObj(n -> "A" + n).toArray(String[]::new);
    store.keep(file("f1", null, codes));

    indexing.index("f1");

    assertThat(index.versions()).hasSize(230);
    assertThat(store.pendingSources()).isEmpty();
    assertThat(findings()).isEmpty();
  }

  @Test
  void index_aSourceThatDoesNotExist_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> indexing.index("f1"))
        .withMessage("there is no source f1");
  }

  @Test
  void index_aNewRevision_replacesTheVersion() {
    store.keep(file("f1", "2025-01-01", "A1"));
    indexing.index("f1");
    store.keep(file("f2", "2025-02-01", "A1"));
    assertThat(findings())
        .hasSize(2)
        .contains(new Finding("f2", "is a source that is not indexed yet"));

    indexing.index("f2");

    assertThat(findings()).isEmpty();
  }

  @Test
  void catchUp_afterACrashBeforeIndexing_indexesWhatIsPending() {
    store.keep(file("f1", null, "A1"));
    indexing.index("f1");
    store.keep(file("f2", null, "A2"));

    indexing.catchUp();

    assertThat(index.versions()).containsOnlyKeys(id("A1"), id("A2"));
    assertThat(findings()).isEmpty();
  }

  @Test
  void catchUp_whenTheIndexIsGone_buildsItAgain() {
    store.keep(file("f1", null, "A1"));
    indexing.index("f1");
    index.delete(List.of(id("A1")));

    indexing.catchUp();

    assertThat(findings()).isEmpty();
  }

  @Test
  void catchUp_whenAnotherVersionMadeTheIndex_buildsItAgain() {
    store.keep(file("f1", null, "A1"));
    indexing.index("f1");
    store.keep(file("f2", null, "A2"));
    index.setOutdated();

    assertThat(indexing.catchUp()).isTrue();

    assertThat(index.isOutdated()).isFalse();
    assertThat(findings()).isEmpty();
  }

  @Test
  void catchUp_whileTheIndexIsAway_leavesTheRestToARetry() {
    store.keep(file("f1", null, "A1"));
    index.setUnavailable(true);

    assertThat(indexing.catchUp()).isFalse();
    indexing.retry();
    assertThat(store.pendingSources()).containsExactly("f1");

    index.setUnavailable(false);
    indexing.retry();

    assertThat(findings()).isEmpty();
  }

  @Test
  void rebuild_dropsWhatTheStoreDoesNotHave() {
    store.keep(file("f1", null, "A1"));
    index.index(
        List.of(
            Fakes.map(
                new DocumentStore.StoredDocument(TestDocuments.sheet("f0", 2020, "Z9"), 1, 1))));

    indexing.rebuild();

    assertThat(index.versions()).containsOnlyKeys(id("A1"));
    assertThat(store.pendingSources()).isEmpty();
  }

  @Test
  void verify_aBudgetWhoseTotalIsOff_saysByHowMuch() {
    store.keep(TestDocuments.budgetWithTotal("f1", "4000000.00"));
    indexing.index("f1");

    assertThat(findings())
        .containsExactly(
            new Finding(
                "f1",
                "prints 'Totale Settore 51' in table 1.A on page 1 as 4000000.00 (FORECAST 2024),"
                    + " its lines add up to 3901180.00"));
  }

  @Test
  void verify_aBudgetThatTies_findsNothing() {
    store.keep(TestDocuments.budget("f1"));
    indexing.index("f1");

    assertThat(findings()).isEmpty();
  }

  @Test
  void verify_namesWhatDiffers_bothWays() {
    store.keep(file("f1", null, "A1", "A2"));
    indexing.index("f1");
    index.delete(List.of(id("A1")));
    index.index(
        List.of(
            Fakes.map(
                new DocumentStore.StoredDocument(TestDocuments.sheet("f0", 2024, "A2"), 1, 7)),
            Fakes.map(
                new DocumentStore.StoredDocument(TestDocuments.sheet("f0", 2024, "A3"), 1, 1))));

    assertThat(findings())
        .containsExactlyInAnyOrder(
            new Finding(id("A1"), "is in the store but not in the index"),
            new Finding(id("A2"), "has version 1 in the store and version 7 in the index"),
            new Finding(id("A3"), "is in the index but not in the store"));
  }

  @Test
  void verify_asksEveryCheckWithTheWholeText() {
    var kept = file("f1", null, "A1");
    store.keep(kept);
    indexing.index("f1");
    DocumentCheck check =
        (document, text) ->
            text.equals(kept.text()) ? List.of("title is not what the text says") : List.of();

    List<Finding> findings = new ArrayList<>();
    long compared = new Verification(store, index, List.of(check)).run(findings::add);

    assertThat(compared).isEqualTo(1);
    assertThat(findings).containsExactly(new Finding(id("A1"), "title is not what the text says"));
  }

  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    new Verification(store, index, List.of()).run(findings::add);
    return findings;
  }
}

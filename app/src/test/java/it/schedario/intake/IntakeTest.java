package it.schedario.intake;

import static it.schedario.store.TestDocuments.id;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.fakes.Fakes;
import it.schedario.fakes.FileSearchIndex;
import it.schedario.indexing.Indexing;
import it.schedario.ingest.ReadOptions;
import it.schedario.store.DocumentStore;
import it.schedario.store.InMemoryDocumentStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  @TempDir Path folder;

  private final DocumentStore store = new InMemoryDocumentStore();
  private FileSearchIndex index;
  private Intake intake;

  @BeforeEach
  void open() {
    index = new FileSearchIndex(folder.resolve("index"));
    intake = new Intake(Fakes.reading(), store, new Indexing(store, index, Fakes::map));
  }

  @Test
  void take_aFile_keepsAndIndexesIt() throws IOException {
    Path file = write("a.txt", "A1 Nido\nA2 Mensa\n");

    Outcome outcome = intake.take(file, ReadOptions.NONE);

    assertThat(outcome).isInstanceOf(Outcome.Kept.class);
    Outcome.Kept kept = (Outcome.Kept) outcome;
    assertThat(kept.documents()).containsExactly(id("A1"), id("A2"));
    assertThat(kept.alreadyKept()).isFalse();
    assertThat(index.versions()).containsOnlyKeys(id("A1"), id("A2"));
  }

  @Test
  void take_theSameFileTwice_saysSo() throws IOException {
    Path file = write("a.txt", "A1 Nido\n");
    intake.take(file, ReadOptions.NONE);

    Outcome again = intake.take(file, ReadOptions.NONE);

    assertThat(((Outcome.Kept) again).alreadyKept()).isTrue();
  }

  @Test
  void take_whileTheIndexIsAway_keepsTheFileForLater() throws IOException {
    index.setUnavailable(true);

    Outcome outcome = intake.take(write("a.txt", "A1 Nido\n"), ReadOptions.NONE);

    assertThat(((Outcome.Kept) outcome).indexed()).isFalse();
    assertThat(store.pendingSources()).hasSize(1);
  }

  @Test
  void take_anUnreadableFile_keepsNothingAndSaysWhy() throws IOException {
    Outcome outcome = intake.take(write("a.txt", ""), ReadOptions.NONE);

    assertThat(((Outcome.Failed) outcome).code()).isEqualTo("EMPTY_FILE");
    assertThat(store.countSources()).isZero();
  }

  @Test
  void take_aFileTheStoreRefuses_saysWhy() throws IOException {
    Outcome outcome = intake.take(write("a.txt", "A1 Nido\nA1 Nido\n"), ReadOptions.NONE);

    assertThat(((Outcome.Failed) outcome).code()).isEqualTo("NOT_KEPT");
    assertThat(((Outcome.Failed) outcome).message()).contains(id("A1"));
    assertThat(store.countSources()).isZero();
  }

  @Test
  void read_whatCannotBeOpened_isAValue() throws IOException {
    Path large = write("large.txt", "A1 Nido\n".repeat(200));
    Path fault = write("fault.txt", "fault");

    assertThat(code(folder.resolve("missing.txt"))).isEqualTo("CANNOT_OPEN");
    assertThat(code(folder)).isEqualTo("CANNOT_OPEN");
    assertThat(code(large)).isEqualTo("FILE_TOO_LARGE");
    assertThat(code(fault)).isEqualTo("INTERNAL");
  }

  @Test
  void inputFiles_ofAFolder_areItsTextFilesByName() throws IOException {
    Path second = write("b/2.TXT", "x");
    Path first = write("a/1.txt", "x");
    write(".hidden/3.txt", "x");
    write("b/.4.txt", "x");
    Path readme = write("README.md", "x");

    assertThat(InputFiles.of(List.of(folder))).containsExactly(first, second);
    assertThat(InputFiles.of(List.of(second, folder, readme)))
        .containsExactly(second, first, readme);
  }

  @Test
  void inputFiles_ofAnEmptyFolder_isTheFolder() {
    assertThat(InputFiles.of(List.of(folder))).containsExactly(folder);
  }

  private static String code(Path path) {
    return ((Reading.Failed) Fakes.reading().read(path, ReadOptions.NONE)).code();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}

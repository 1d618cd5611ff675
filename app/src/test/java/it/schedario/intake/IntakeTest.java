package it.schedario.intake;

import static it.schedario.store.TestDocuments.id;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.fakes.Fakes;
import it.schedario.fakes.FileSearchIndex;
import it.schedario.fakes.LineReader;
import it.schedario.indexing.Indexing;
import it.schedario.ingest.DocumentReader;
import it.schedario.ingest.ReadLimits;
import it.schedario.ingest.ReadOptions;
import it.schedario.store.DocumentStore;
import it.schedario.store.FailedFile;
import it.schedario.store.InMemoryDocumentStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
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

    Outcome outcome = take(file);

    assertThat(outcome).isInstanceOf(Outcome.Kept.class);
    Outcome.Kept kept = (Outcome.Kept) outcome;
    assertThat(kept.documents()).containsExactly(id("A1"), id("A2"));
    assertThat(kept.alreadyKept()).isFalse();
    assertThat(index.versions()).containsOnlyKeys(id("A1"), id("A2"));
  }

  @Test
  void take_theSameFileTwice_saysSo() throws IOException {
    Path file = write("a.txt", "A1 Nido\n");
    take(file);

    Outcome again = take(file);

    assertThat(((Outcome.Kept) again).alreadyKept()).isTrue();
  }

  @Test
  void take_whileTheIndexIsAway_keepsTheFileForLater() throws IOException {
    index.setUnavailable(true);

    Outcome outcome = take(write("a.txt", "A1 Nido\n"));

    assertThat(((Outcome.Kept) outcome).indexed()).isFalse();
    assertThat(store.pendingSources()).hasSize(1);
  }

  @Test
  void take_anUnreadableFile_keepsNothingAndSaysWhy() throws IOException {
    Outcome outcome = take(write("a.txt", ""));

    assertThat(((Outcome.Failed) outcome).code()).isEqualTo("EMPTY_FILE");
    assertThat(store.countSources()).isZero();
    assertThat(store.failures(10))
        .containsExactly(
            new FailedFile(
                "a.txt", "EMPTY_FILE", ((Outcome.Failed) outcome).message(), null, List.of()));
  }

  @Test
  void take_aFileThatEndsInsideADocument_keepsNothingAndSaysWhere() throws IOException {
    String whole =
        Files.readString(Path.of("../samples/castelverde-ticino/schede-obiettivi-2024.txt"));
    Path half = write("half.txt", whole.substring(0, 3000));
    FileReading reading = new FileReading(new DocumentReader()::read, ReadLimits.DEFAULT);
    intake = new Intake(reading, store, new Indexing(store, index, Fakes::map));

    Outcome.Failed outcome = (Outcome.Failed) take(half);

    assertThat(outcome.code()).isEqualTo("TRUNCATED");
    assertThat(outcome.message()).startsWith("half.txt: page ").contains("ends");
    assertThat(store.countSources()).isZero();
    assertThat(store.failures(10))
        .singleElement()
        .satisfies(
            failed -> {
              assertThat(failed.municipality().slug()).isEqualTo("castelverde-ticino");
              assertThat(failed.years()).containsExactly(2024);
            });
  }

  @Test
  void take_anUnreadableFileOfATownTheCallerNames_remembersTheTown() throws IOException {
    intake.take(
        write("a.txt", ""), new ReadOptions("Pieve Montana", 2023), new ArrayList<Outcome>()::add);

    FailedFile failed = store.failures(10).get(0);
    assertThat(failed.municipality().slug()).isEqualTo("pieve-montana");
    assertThat(failed.years()).containsExactly(2023);
  }

  @Test
  void take_aPathThatIsNotThere_isNotRemembered() {
    assertThat(take(folder.resolve("missing.txt"))).isInstanceOf(Outcome.Failed.class);

    assertThat(store.failures(10)).isEmpty();
  }

  @Test
  void take_aFileTheStoreRefuses_saysWhy() throws IOException {
    Outcome outcome = take(write("a.txt", "A1 Nido\nA1 Nido\n"));

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
  void inputFiles_ofAFolder_areItsDocumentsByName() throws IOException {
    Path second = write("b/2.TXT", "x");
    Path first = write("a/1.txt", "x");
    write(".hidden/3.txt", "x");
    write("b/.4.txt", "x");
    Path third = write("b/3.pdf", "x");
    Path fourth = write("c.ZIP", "x");
    Path readme = write("README.md", "x");

    assertThat(InputFiles.of(List.of(folder))).containsExactly(first, second, third, fourth);
    assertThat(InputFiles.of(List.of(second, folder, readme)))
        .containsExactly(second, first, third, fourth, readme);
  }

  @Test
  void inputFiles_ofAnEmptyFolder_isTheFolder() {
    assertThat(InputFiles.of(List.of(folder))).containsExactly(folder);
  }

  @Test
  void read_aFileThatChangesMeanwhile_saysSo() throws IOException {
    Path file = write("a.txt", "A1 Nido\n");
    FileReading reading =
        new FileReading(
            (name, content, options) -> {
              append(file, "A2 Mensa\n");
              return LineReader.read(name, content, options);
            },
            Fakes.LIMITS);

    List<Reading> readings = new ArrayList<>();
    reading.read(file, ReadOptions.NONE, readings::add);

    assertThat(readings).hasSize(1);
    assertThat(((Reading.Failed) readings.get(0)).code()).isEqualTo("CHANGED_WHILE_READ");
  }

  private static void append(Path file, String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome take(Path file) {
    List<Outcome> outcomes = new ArrayList<>();
    intake.take(file, ReadOptions.NONE, outcomes::add);
    assertThat(outcomes).hasSize(1);
    return outcomes.get(0);
  }

  private static String code(Path path) {
    List<Reading> readings = new ArrayList<>();
    Fakes.reading().read(path, ReadOptions.NONE, readings::add);
    assertThat(readings).hasSize(1);
    return ((Reading.Failed) readings.get(0)).code();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}

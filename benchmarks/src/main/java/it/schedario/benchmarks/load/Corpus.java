package it.schedario.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.schedario.ingest.DocumentReader;
import it.schedario.ingest.ReadDocument;
import it.schedario.ingest.ReadOptions;
import it.schedario.ingest.UnreadableDocumentException;
import it.schedario.schema.PlanningDocument;
import it.schedario.search.SearchDocument.Passage;
import it.schedario.search.SearchDocument.Weight;
import it.schedario.search.SearchDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sheets that are searched: files of invented towns and years, kept by the service itself in a
 * store below {@code target/load}, which later runs use again.
 */
final class Corpus {
  private static final int FIRST_YEAR = 2020;
  private static final int YEARS = 5;
  private static final int PASSAGES_PER_SHEET = 10;
  private static final String STORE = "store.mv";

  private final Path folder;
  private final ItalianWords words;
  private final DocumentReader reader = new DocumentReader();

  private Corpus(Path folder, ItalianWords words) {
    this.folder = folder;
    this.words = words;
  }

  /**
   * What was written.
   *
   * @param store folder of the data of a service with the embedded index
   * @param narratives passages of narratives and notes
   * @param passages the same with titles and names of towns, offices and people
   */
  record Written(Path store, int sheets, int narratives, int passages) {

    /** The same store for a service with another index. */
    Path copy() throws IOException {
      Path copy = store.resolveSibling(store.getFileName() + "-copy");
      delete(copy);
      Files.createDirectories(copy);
      Files.copy(store.resolve(STORE), copy.resolve(STORE));
      return copy;
    }
  }

  static Written write(ItalianWords words, int narratives) throws IOException {
    Path folder = Path.of("target", "load", Integer.toString(narratives));
    return new Corpus(folder, words).write(narratives);
  }

  private Written write(int narratives) throws IOException {
    Path store = folder.resolve("store");
    Path done = folder.resolve("done");
    boolean again = Files.exists(done);
    if (!again) {
      delete(folder);
      Files.createDirectories(folder.resolve("files"));
    }
    int files = SheetFile.TOWNS.size() * YEARS;
    int sheets = 0;
    int narrative = 0;
    int all = 0;
    List<String> paths = new ArrayList<>();
    for (String town : SheetFile.TOWNS) {
      for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
        SheetFile file = new SheetFile(words, town, year);
        String text = file.text(narratives / PASSAGES_PER_SHEET / files);
        for (PlanningDocument sheet : read(file.name(), text)) {
          List<Passage> passages = SearchDocuments.of(sheet, 1).passages();
          sheets++;
          all += passages.size();
          narrative += (int) passages.stream().filter(Corpus::isNarrative).count();
        }
        if (!again) {
          Path path = folder.resolve("files").resolve(file.name());
          Files.writeString(path, text);
          paths.add(path.toString());
        }
      }
    }
    if (!again) {
      ingest(paths, store);
      Files.writeString(done, "");
    }
    return new Written(store, sheets, narrative, all);
  }

  private static boolean isNarrative(Passage passage) {
    return passage.weight() == Weight.NARRATIVE || passage.weight() == Weight.NOTE;
  }

  /** A text that is not read without a doubt would measure something else. */
  private List<PlanningDocument> read(String name, String text) {
    try {
      ReadDocument document = reader.read(name, text.getBytes(UTF_8), ReadOptions.NONE);
      if (!document.problems().isEmpty() || document.coverage().kept() > 0) {
        throw new IllegalStateException(
            name + ": " + document.problems().stream().limit(3).toList() + document.coverage());
      }
      return List.copyOf(document.documents());
    } catch (UnreadableDocumentException e) {
      throw new IllegalStateException(name + " is not read", e);
    }
  }

  static void ingest(List<String> paths, Path data) throws IOException {
    List<String> command =
        new ArrayList<>(
            JavaCommand.of(
                List.of("-jar", "app/target/schedario.jar", "ingest", "--data", data.toString())));
    command.addAll(paths);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("ELASTICSEARCH_URL");
    builder.environment().remove("MONGODB_URI");
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    try {
      int exit = builder.start().waitFor();
      if (exit != 0) {
        throw new IOException("ingest ended with exit code " + exit);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted during the ingest", e);
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.sorted(Comparator.reverseOrder()).forEach(Corpus::deleteOne);
      }
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package it.schedario.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.schedario.search.SearchIndex;
import it.schedario.search.SearchIndexContract;
import it.schedario.search.SearchUnavailableException;
import it.schedario.search.TestDocuments;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract, and what only an index in a folder has to do. */
class LuceneSearchIndexTest extends SearchIndexContract {
  @TempDir private Path folder;

  @Override
  protected SearchIndex newIndex() {
    return LuceneSearchIndex.inMemory();
  }

  @Test
  void open_again_holdsWhatWasThere() {
    try (LuceneSearchIndex index = LuceneSearchIndex.open(folder)) {
      index.index(List.of(TestDocuments.text("a", "affido")));
    }

    try (LuceneSearchIndex index = LuceneSearchIndex.open(folder)) {
      assertThat(index.versions()).isEqualTo(Map.of("a", 1L));
      assertThat(index.findRecreationReason()).isEmpty();
    }
  }

  @Test
  void index_isOnDiskWhenItReturns() throws IOException {
    Path copy = folder.resolve("copy");
    Path original = folder.resolve("original");

    try (LuceneSearchIndex index = LuceneSearchIndex.open(original)) {
      index.index(List.of(TestDocuments.text("a", "affido")));
      // What a process that is killed now leaves behind.
      copyFiles(original, copy);
    }

    try (LuceneSearchIndex index = LuceneSearchIndex.open(copy)) {
      assertThat(index.versions()).containsOnlyKeys("a");
    }
  }

  @Test
  void open_whileAnotherUsesTheFolder_isRefused() {
    LuceneSearchIndex other = LuceneSearchIndex.open(folder);
    try (other) {
      assertThatThrownBy(() -> LuceneSearchIndex.open(folder))
          .isInstanceOf(SearchUnavailableException.class)
          .hasMessageContaining("in use by another process");
    }
  }

  @Test
  void open_damagedIndex_beginsAnewAndSaysWhy() throws IOException {
    fill();
    for (Path file : files(".*segments_.*")) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.wrap(new byte[] {1, 2, 3, 4}), channel.size() / 2);
      }
    }

    assertBeginsAnew("damaged");
  }

  @Test
  void open_indexWithAMissingFile_beginsAnewAndSaysWhy() throws IOException {
    fill();
    for (Path file : files(".*\\.(cfs|fdt|si)")) {
      Files.delete(file);
    }

    assertBeginsAnew("damaged");
  }

  @Test
  void open_indexOfAnotherFormat_beginsAnewAndSaysWhy() throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("schedario.format", "layout 0, analysis 0").entrySet());
      writer.commit();
    }

    assertBeginsAnew("format is layout 0, analysis 0, needed is layout 4");
  }

  @Test
  void closedIndex_answersUnavailable() {
    LuceneSearchIndex index = LuceneSearchIndex.open(folder);
    index.close();

    assertThatThrownBy(index::versions).isInstanceOf(SearchUnavailableException.class);
    assertThatThrownBy(() -> index.index(List.of(TestDocuments.text("a", "affido"))))
        .isInstanceOf(SearchUnavailableException.class);
  }

  private void fill() {
    try (LuceneSearchIndex index = LuceneSearchIndex.open(folder)) {
      index.index(List.of(TestDocuments.text("a", "affido")));
    }
  }

  private void assertBeginsAnew(String reason) {
    try (LuceneSearchIndex index = LuceneSearchIndex.open(folder)) {
      assertThat(index.findRecreationReason())
          .hasValueSatisfying(r -> assertThat(r).contains(reason));
      assertThat(index.versions()).isEmpty();
      index.index(List.of(TestDocuments.text("b", "affido")));
      assertThat(index.versions()).containsOnlyKeys("b");
    }
  }

  private List<Path> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.filter(f -> f.getFileName().toString().matches(name)).toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }

  private static void copyFiles(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}

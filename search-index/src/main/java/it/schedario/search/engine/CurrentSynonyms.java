package it.schedario.search.engine;

import it.schedario.search.SynonymsFile;
import it.schedario.search.query.Synonyms;
import it.schedario.search.query.TextAnalysis;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The synonyms to read a query with: those of a file of the operator, else our own. */
final class CurrentSynonyms implements Supplier<Synonyms> {
  /** The list of a large region has some thousand lines. */
  static final long LARGEST_FILE = 1_000_000;

  private static final String OURS = "/it/schedario/search/synonyms.txt";

  private final TextAnalysis analysis;
  private final @Nullable SynonymsFile file;
  private Synonyms synonyms;
  private @Nullable String seen;

  /**
   * @param file null for our own list
   */
  CurrentSynonyms(TextAnalysis analysis, @Nullable SynonymsFile file) {
    this.analysis = analysis;
    this.file = file;
    synonyms =
        Synonyms.read(
            new InputStreamReader(Resources.open(OURS), StandardCharsets.UTF_8), analysis);
  }

  /** Looks at the file each time: that costs microseconds, and no answer is of a list of before. */
  @Override
  public synchronized Synonyms get() {
    if (file != null) {
      check(file);
    }
    return synonyms;
  }

  private void check(SynonymsFile list) {
    String state = list.state();
    if (state.equals(seen)) {
      return;
    }
    seen = state;
    try {
      synonyms = read(list.path());
    } catch (NoSuchFileException e) {
      list.trouble().accept("synonyms " + list.path() + ": there is no such file");
    } catch (CharacterCodingException e) {
      list.trouble().accept("synonyms " + list.path() + ": the file is not UTF-8");
    } catch (IOException | IllegalArgumentException e) {
      list.trouble().accept("synonyms " + list.path() + ": " + e.getMessage());
    }
  }

  private Synonyms read(Path path) throws IOException {
    if (Files.size(path) > LARGEST_FILE) {
      throw new IOException(
          "the file has %d bytes, at most %d are read".formatted(Files.size(path), LARGEST_FILE));
    }
    try (Reader lines = Files.newBufferedReader(path)) {
      return Synonyms.read(lines, analysis);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}

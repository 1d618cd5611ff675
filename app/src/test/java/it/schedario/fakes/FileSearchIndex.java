package it.schedario.fakes;

import it.schedario.search.Interpretation;
import it.schedario.search.SearchDocument;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchPage;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchUnavailableException;
import it.schedario.search.SimilarDocument;
import it.schedario.search.SimilarRequest;
import it.schedario.search.SuggestRequest;
import it.schedario.search.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An index that knows ids and versions only, in a file that survives the death of the process. */
public final class FileSearchIndex implements SearchIndex {
  private final Path file;
  private boolean unavailable;
  private boolean outdated;

  public FileSearchIndex(Path file) {
    this.file = file;
  }

  /** From now on every call fails, or no longer does. */
  public void setUnavailable(boolean unavailable) {
    this.unavailable = unavailable;
  }

  /** As if another version of the service had made it; a rebuild changes that. */
  public void setOutdated() {
    outdated = true;
  }

  @Override
  public synchronized void index(Collection<SearchDocument> documents) {
    Map<String, Long> before = versions();
    StringBuilder lines = new StringBuilder();
    for (SearchDocument document : documents) {
      if (document.version() >= before.getOrDefault(document.id(), -1L)) {
        lines.append(document.id()).append('\t').append(document.version()).append("\tend\n");
      }
    }
    append(lines.toString());
  }

  @Override
  public synchronized void delete(Collection<String> ids) {
    StringBuilder lines = new StringBuilder();
    ids.forEach(id -> lines.append(id).append("\t-1\tend\n"));
    append(lines.toString());
  }

  @Override
  public synchronized void rebuild(Consumer<Consumer<SearchDocument>> documents) {
    List<SearchDocument> fed = new ArrayList<>();
    documents.accept(fed::add);
    delete(versions().keySet());
    index(fed);
    outdated = false;
  }

  @Override
  public SearchPage search(SearchRequest request) {
    return new SearchPage(
        versions().size(), List.of(), List.of(), null, false, Interpretation.AS_TYPED, List.of());
  }

  @Override
  public List<Suggestion> suggest(SuggestRequest request) {
    return List.of();
  }

  @Override
  public List<List<SimilarDocument>> similar(SimilarRequest request) {
    return request.documents().stream().map(document -> List.<SimilarDocument>of()).toList();
  }

  @Override
  public synchronized Map<String, Long> versions() {
    checkAvailable();
    Map<String, Long> versions = new HashMap<>();
    for (String line : lines()) {
      String[] parts = line.split("\t");
      // A line that a kill cut short does not count.
      if (parts.length == 3 && parts[2].equals("end")) {
        versions.put(parts[0], Long.valueOf(parts[1]));
      }
    }
    versions.values().removeIf(version -> version < 0);
    return versions;
  }

  @Override
  public boolean isOutdated() {
    checkAvailable();
    return outdated;
  }

  @Override
  public void close() {}

  private List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // The line break in front ends a line that a kill cut short.
  private void append(String lines) {
    checkAvailable();
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(
          file,
          ("\n" + lines).getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void checkAvailable() {
    if (unavailable) {
      throw new SearchUnavailableException(
          "the index is switched off", new IOException("connection refused"));
    }
  }
}

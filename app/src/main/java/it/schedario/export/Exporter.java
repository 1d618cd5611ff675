package it.schedario.export;

import it.schedario.schema.PlanningDocument;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchPage;
import it.schedario.search.SearchPage.Hit;
import it.schedario.store.DocumentStore;
import it.schedario.store.DocumentStore.StoredDocument;
import it.schedario.store.StoredSource;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes all documents that a search finds, in its order. */
@Singleton
public final class Exporter {
  private final SearchIndex index;
  private final DocumentStore store;

  public Exporter(SearchIndex index, DocumentStore store) {
    this.index = index;
    this.store = store;
  }

  /**
   * The file, made while it is read: a page of documents at a time is in the memory. The first page
   * is there when this returns, so that a request that cannot be answered fails here.
   *
   * @throws it.schedario.search.InvalidSearchException when the request names what does not exist
   * @throws it.schedario.search.SearchUnavailableException here; an {@link IOException} while it is
   *     read
   */
  public InputStream open(ExportRequest request, ExportFormat format) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ExportStream stream = new ExportStream(written, new Pages(request, format.writer(written)));
    try {
      stream.begin();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stream;
  }

  private final class Pages implements ExportStream.Source {
    private final ExportRequest request;
    private final RowWriter writer;
    private @Nullable String after = null;
    private boolean hasMorePages = true;

    Pages(ExportRequest request, RowWriter writer) {
      this.request = request;
      this.writer = writer;
    }

    @Override
    public boolean writeNext() throws IOException {
      if (hasMorePages) {
        writePage();
        return true;
      }
      writer.close();
      return false;
    }

    private void writePage() throws IOException {
      SearchPage page = index.search(request.page(after));
      for (Row row : rows(page.hits())) {
        writer.write(row);
      }
      writer.flush();
      after = page.endCursor();
      hasMorePages = page.hasNextPage();
    }
  }

  /** In the order of the hits; what was withdrawn meanwhile is left out. */
  private List<Row> rows(List<Hit> hits) {
    Map<String, StoredDocument> documents =
        store.findDocuments(hits.stream().map(Hit::id).toList());
    Map<String, StoredSource> sources =
        store.findSources(
            documents.values().stream()
                .map(stored -> stored.document().source().document())
                .distinct()
                .toList());
    return hits.stream()
        .map(hit -> documents.get(hit.id()))
        .filter(Objects::nonNull)
        .map(stored -> row(stored.document(), sources))
        .toList();
  }

  private static Row row(PlanningDocument document, Map<String, StoredSource> sources) {
    StoredSource source = sources.get(document.source().document());
    return new Row(document, source == null ? "" : source.source().file());
  }
}

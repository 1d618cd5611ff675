package it.schedario.search.lucene;

import it.schedario.search.PagingLimits;
import it.schedario.search.SearchDocument;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchPage;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchUnavailableException;
import it.schedario.search.SimilarDocument;
import it.schedario.search.SimilarRequest;
import it.schedario.search.SuggestRequest;
import it.schedario.search.Suggestion;
import it.schedario.search.SynonymsFile;
import it.schedario.search.engine.AnalysisDefinition;
import it.schedario.search.engine.Cursor;
import it.schedario.search.engine.Highlights;
import it.schedario.search.engine.Likeness;
import it.schedario.search.engine.QueryReader;
import it.schedario.search.engine.SuggestionKeys;
import it.schedario.search.engine.Suggestions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The embedded engine. Every change is one commit: durable and visible when the call returns,
 * undone when it fails. Searches only ever see commits.
 */
public final class LuceneSearchIndex implements SearchIndex {
  // 64 words in 8 fields with synonyms and corrections are more than Lucene's 1,024; the query
  // parser bounds them.
  private static final int MAX_CLAUSES = 1 << 16;

  /** So many documents are held in memory while the index is rebuilt. */
  private static final int REBUILD_BATCH = 200;

  private final Directory folder;
  private final @Nullable String recreationReason;
  private final Map<String, String> commitData;
  private final Analyzer analyzer;
  private final ItalianAnalysis analysis;
  private final SuggestionKeys suggestions;
  private final QueryReader queries;
  private final Highlights highlights;
  private final SearcherManager searchers;
  private final KeptSnapshots kept;
  private final Object writing = new Object();
  private IndexWriter writer;

  private LuceneSearchIndex(
      Directory folder, PagingLimits paging, Clock clock, @Nullable SynonymsFile synonyms)
      throws IOException {
    IndexSearcher.setMaxClauseCount(Math.max(MAX_CLAUSES, IndexSearcher.getMaxClauseCount()));
    AnalysisDefinition definition = AnalysisDefinition.load();
    analysis = new ItalianAnalysis(definition);
    suggestions = new SuggestionKeys(definition, analysis);
    this.folder = folder;
    String format = IndexFields.format(definition);
    recreationReason = IndexFolder.prepare(folder, format);
    commitData = IndexFolder.commitData(format);
    analyzer = byField(analysis);
    queries = QueryReader.load(analysis, synonyms);
    highlights = new Highlights(definition);
    writer = newWriter();
    writer.commit();
    searchers = new SearcherManager(folder, new Snapshots());
    kept = new KeptSnapshots(paging, clock);
  }

  /**
   * Opens the index in this folder, or begins one.
   *
   * @throws SearchUnavailableException when another process uses it, or it cannot be read
   */
  public static LuceneSearchIndex open(Path folder) {
    return open(folder, PagingLimits.DEFAULT, Clock.systemUTC(), null);
  }

  /**
   * The same with other limits.
   *
   * @param synonyms in place of those that come with the service; null for these
   */
  public static LuceneSearchIndex open(
      Path folder, PagingLimits paging, Clock clock, @Nullable SynonymsFile synonyms) {
    try {
      Files.createDirectories(folder);
      return open(FSDirectory.open(folder), paging, clock, synonyms);
    } catch (IOException e) {
      throw new SearchUnavailableException("index " + folder + " cannot be opened", e);
    }
  }

  /** An index that lives as long as this object. */
  public static LuceneSearchIndex inMemory() {
    return inMemory(PagingLimits.DEFAULT, Clock.systemUTC(), null);
  }

  /**
   * The same with other limits, and synonyms as in {@link #open(Path, PagingLimits, Clock,
   * SynonymsFile)}.
   */
  public static LuceneSearchIndex inMemory(
      PagingLimits paging, Clock clock, @Nullable SynonymsFile synonyms) {
    try {
      return open(new ByteBuffersDirectory(), paging, clock, synonyms);
    } catch (IOException e) {
      throw new SearchUnavailableException("index in memory cannot be opened", e);
    }
  }

  private static LuceneSearchIndex open(
      Directory folder, PagingLimits paging, Clock clock, @Nullable SynonymsFile synonyms)
      throws IOException {
    try {
      return new LuceneSearchIndex(folder, paging, clock, synonyms);
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /**
   * Why the index that stood in the folder was thrown away when it was opened: it was damaged, or
   * built with another analysis. It is empty then, and has to be filled from the store.
   */
  public Optional<String> findRecreationReason() {
    return Optional.ofNullable(recreationReason);
  }

  @Override
  public void index(Collection<SearchDocument> documents) {
    write(
        () -> {
          Snapshot current = acquire();
          try {
            List<SearchDocument> newer = new ArrayList<>();
            for (SearchDocument document : IndexUpdates.newest(documents).values()) {
              if (!IndexUpdates.isOutdated(document, current.getIndexReader())) {
                newer.add(document);
              }
            }
            addAll(newer);
          } finally {
            searchers.release(current);
          }
        });
  }

  @Override
  public void delete(Collection<String> ids) {
    write(() -> writer.deleteDocuments(ids.stream().map(DocumentBlock::key).toArray(Term[]::new)));
  }

  @Override
  public void rebuild(Consumer<Consumer<SearchDocument>> documents) {
    write(
        () -> {
          writer.deleteAll();
          Map<String, Long> added = new HashMap<>();
          Map<String, SearchDocument> batch = new HashMap<>();
          documents.accept(
              document -> {
                Long version = added.get(document.id());
                if (version == null || version <= document.version()) {
                  added.put(document.id(), document.version());
                  batch.put(document.id(), document);
                  if (batch.size() == REBUILD_BATCH) {
                    addAll(batch.values());
                    batch.clear();
                  }
                }
              });
          addAll(batch.values());
        });
  }

  @Override
  public SearchPage search(SearchRequest request) {
    Cursor after = request.after() == null ? null : Cursor.decode(request.after(), request);
    return read(
        after != null && after.isOfAState() ? () -> kept.acquire(after.state()) : this::acquire,
        snapshot ->
            new LuceneSearch(
                    snapshot, highlights, request, after, queries.read(request.query(), snapshot))
                .answer(kept));
  }

  @Override
  public List<Suggestion> suggest(SuggestRequest request) {
    Suggestions asked = new Suggestions(request, suggestions, analysis);
    return read(
        this::acquire,
        snapshot ->
            asked.answer(new KeyCounter(snapshot, request.filter()).count(asked.lookups())));
  }

  @Override
  public List<List<SimilarDocument>> similar(SimilarRequest request) {
    List<Likeness> documents = Likeness.of(request, suggestions);
    return read(
        this::acquire,
        snapshot ->
            new LikenessSearch(snapshot, request.filter(), request.first()).answer(documents));
  }

  @Override
  public Map<String, Long> versions() {
    return read(this::acquire, snapshot -> IndexUpdates.versions(snapshot.getIndexReader()));
  }

  @Override
  public boolean isOutdated() {
    // An index of another version does not get this far: opening it drops its content.
    return false;
  }

  @Override
  public void close() {
    synchronized (writing) {
      try {
        kept.close();
        searchers.close();
        writer.rollback();
        folder.close();
      } catch (IOException e) {
        throw unavailable(e);
      }
    }
  }

  /**
   * Analysis takes nearly all of the time, and the writer takes documents from several threads.
   *
   * @param documents each with an id of its own, as they are added in any order
   */
  private void addAll(Collection<SearchDocument> documents) {
    documents.parallelStream().forEach(this::add);
  }

  private void add(SearchDocument document) {
    try {
      writer.updateDocuments(
          DocumentBlock.key(document.id()), DocumentBlock.of(document, suggestions));
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  private void write(Change change) {
    synchronized (writing) {
      boolean done = false;
      try {
        change.apply();
        writer.setLiveCommitData(commitData.entrySet());
        writer.commit();
        done = true;
        searchers.maybeRefreshBlocking();
        kept.releaseOld();
      } catch (IOException | AlreadyClosedException e) {
        throw unavailable(e);
      } finally {
        if (!done) {
          undo();
        }
      }
    }
  }

  /** Rolling back closes the writer. */
  private void undo() {
    try {
      writer.rollback();
      writer = newWriter();
    } catch (IOException | AlreadyClosedException e) {
      throw unavailable(e);
    }
  }

  private <T> T read(Supply supply, Reading<T> reading) {
    try {
      Snapshot snapshot = supply.get();
      try {
        return reading.from(snapshot);
      } finally {
        searchers.release(snapshot);
      }
    } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
      throw unavailable(e);
    }
  }

  private Snapshot acquire() throws IOException {
    return (Snapshot) searchers.acquire();
  }

  private IndexWriter newWriter() throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(new ScaledBm25());
    IndexWriter opened = new IndexWriter(folder, config);
    opened.setLiveCommitData(commitData.entrySet());
    return opened;
  }

  private SearchUnavailableException unavailable(Exception cause) {
    return new SearchUnavailableException("index " + folder + " does not answer", cause);
  }

  private static Analyzer byField(ItalianAnalysis analysis) {
    return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        return analysis.analyzer(IndexFields.view(field));
      }
    };
  }

  private static final class Snapshots extends SearcherFactory {
    private final AtomicLong opened = new AtomicLong();

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      return new Snapshot(reader, opened.incrementAndGet());
    }
  }

  private interface Change {
    void apply() throws IOException;
  }

  private interface Supply {
    Snapshot get() throws IOException;
  }

  private interface Reading<T> {
    T from(Snapshot snapshot) throws IOException;
  }
}

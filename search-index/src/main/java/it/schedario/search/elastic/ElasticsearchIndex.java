package it.schedario.search.elastic;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import it.schedario.search.PagingLimits;
import it.schedario.search.SearchDocument;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchPage;
import it.schedario.search.SearchRequest;
import it.schedario.search.SimilarDocument;
import it.schedario.search.SimilarRequest;
import it.schedario.search.SuggestRequest;
import it.schedario.search.Suggestion;
import it.schedario.search.SynonymsFile;
import it.schedario.search.engine.AnalysisDefinition;
import it.schedario.search.engine.Cursor;
import it.schedario.search.engine.Highlights;
import it.schedario.search.engine.KeyLookup;
import it.schedario.search.engine.Likeness;
import it.schedario.search.engine.QueryReader;
import it.schedario.search.engine.SuggestionKeys;
import it.schedario.search.engine.Suggestions;
import it.schedario.search.lucene.ItalianAnalysis;
import it.schedario.search.query.Criterion.Term;
import it.schedario.search.query.QueryParser;
import it.schedario.search.query.TextAnalysis;
import it.schedario.search.query.View;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The engine for several instances of the service and for many documents: an Elasticsearch 8.19 or
 * 9 of its own, in which it keeps the indices of its alias and touches nothing else.
 *
 * <p>It may be opened while Elasticsearch is away; the first call that reaches it makes the index.
 */
public final class ElasticsearchIndex implements SearchIndex {
  private final ElasticsearchConnection connection;
  private final IndexGenerations generations;
  private final PointsInTime points;
  private final KnownVocabulary known = new KnownVocabulary();
  private final TextAnalysis analysis;
  private final SuggestionKeys suggestions;
  private final QueryReader queries;
  private final Highlights highlights;

  public ElasticsearchIndex(ElasticsearchSettings settings) {
    this(settings, PagingLimits.DEFAULT, Clock.systemUTC(), null);
  }

  /**
   * The same with other limits than usual.
   *
   * @param synonyms in place of those that come with the service; null for these
   */
  public ElasticsearchIndex(
      ElasticsearchSettings settings,
      PagingLimits paging,
      Clock clock,
      @Nullable SynonymsFile synonyms) {
    AnalysisDefinition definition = AnalysisDefinition.load();
    connection = new ElasticsearchConnection(settings);
    points = new PointsInTime(connection, paging, clock);
    generations =
        new IndexGenerations(connection, IndexDefinition.load(definition), settings.alias());
    analysis = new ItalianAnalysis(definition);
    suggestions = new SuggestionKeys(definition, analysis);
    queries = QueryReader.load(analysis, synonyms);
    highlights = new Highlights(definition);
  }

  @Override
  public boolean isOutdated() {
    return generations.outdated();
  }

  @Override
  public void index(Collection<SearchDocument> documents) {
    List<String> indices = generations.written();
    BulkWriter writer = BulkWriter.inOrder(connection);
    for (String index : indices) {
      documents.forEach(document -> write(document, index, writer));
    }
    writer.flush();
    makeVisible(indices);
  }

  @Override
  public void delete(Collection<String> ids) {
    List<String> indices = generations.written();
    BulkWriter writer = BulkWriter.inOrder(connection);
    for (String index : indices) {
      ids.forEach(
          id ->
              writer.add(
                  BulkOperation.of(operation -> operation.delete(d -> d.index(index).id(id))), 0));
    }
    writer.flush();
    makeVisible(indices);
  }

  @Override
  public synchronized void rebuild(Consumer<Consumer<SearchDocument>> documents) {
    String next = generations.createNext();
    boolean complete = false;
    try {
      BulkWriter writer = BulkWriter.inParallel(connection);
      documents.accept(document -> write(document, next, writer));
      writer.flush();
      makeVisible(List.of(next));
      generations.publishNext();
      complete = true;
    } finally {
      if (!complete) {
        generations.dropNext();
      }
    }
  }

  @Override
  public SearchPage search(SearchRequest request) {
    // What can be wrong with the request is found before Elasticsearch is asked anything.
    QueryParser.parse(request.query());
    Cursor after = request.after() == null ? null : Cursor.decode(request.after(), request);
    String index = generations.current();
    return new ElasticsearchSearch(
            connection.forOneSearch(),
            points,
            known,
            queries,
            highlights,
            request,
            after,
            termsOf(request.query()))
        .answer(index);
  }

  @Override
  public List<Suggestion> suggest(SuggestRequest request) {
    Suggestions asked = new Suggestions(request, suggestions, analysis);
    List<KeyLookup> lookups = asked.lookups();
    return lookups.isEmpty()
        ? List.of()
        : asked.answer(
            new KeyCounter(
                    connection.forOneSearch(),
                    SearchTarget.now(generations.current()),
                    request.filter())
                .count(lookups));
  }

  @Override
  public List<List<SimilarDocument>> similar(SimilarRequest request) {
    List<Likeness> documents = Likeness.of(request, suggestions);
    return new LikenessSearch(
            connection.forOneSearch(),
            SearchTarget.now(generations.current()),
            request.filter(),
            request.first())
        .answer(documents);
  }

  @Override
  public Map<String, Long> versions() {
    return new IndexedVersions(connection).all(generations.current());
  }

  @Override
  public void close() {
    points.close();
    connection.close();
  }

  private void write(SearchDocument document, String index, BulkWriter writer) {
    writer.add(
        BulkOperation.of(
            operation ->
                operation.index(
                    i ->
                        i.index(index)
                            .id(document.id())
                            .version(document.version())
                            .versionType(VersionType.ExternalGte)
                            .document(IndexedDocument.of(document, suggestions)))),
        IndexedDocument.size(document));
  }

  private void makeVisible(List<String> indices) {
    connection.write("refresh", client -> client.indices().refresh(r -> r.index(indices)));
  }

  private List<Term> termsOf(String query) {
    List<Term> terms = new ArrayList<>();
    for (View view : View.values()) {
      analysis.terms(view, query).forEach(term -> terms.add(new Term(view, term)));
    }
    return terms;
  }
}

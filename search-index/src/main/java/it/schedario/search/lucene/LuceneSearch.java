package it.schedario.search.lucene;

import it.schedario.search.FacetName;
import it.schedario.search.SearchPage;
import it.schedario.search.SearchPage.Evidence;
import it.schedario.search.SearchPage.Facet;
import it.schedario.search.SearchPage.Hit;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchRequest.Order;
import it.schedario.search.engine.Cursor;
import it.schedario.search.engine.FacetFilters;
import it.schedario.search.engine.FieldWeights;
import it.schedario.search.engine.Highlights;
import it.schedario.search.engine.Repetitions;
import it.schedario.search.engine.SortKeys;
import it.schedario.search.query.Criterion;
import it.schedario.search.query.OptionalWord;
import it.schedario.search.query.QueryPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Answers one request from one state of the index. */
final class LuceneSearch {
  private static final Query ROOTS = new FieldExistsQuery(IndexFields.ID);

  /** Caches a bit per document and segment, so it is shared by all searches. */
  static final BitSetProducer ROOT_BITS = new QueryBitSetProducer(ROOTS);

  /** Stops at the first document. */
  private static final CollectorManager<TopScoreDocCollector, TopDocs> ANY_ONE =
      new TopScoreDocCollectorManager(1, 1);

  private final Snapshot snapshot;
  private final Highlights highlights;
  private final SearchRequest request;
  private final QueryPlan plan;
  private final @Nullable Cursor after;
  private final FacetFilters filters;

  /**
   * @param after the cursor of the request; null for the first page
   */
  LuceneSearch(
      Snapshot snapshot,
      Highlights highlights,
      SearchRequest request,
      @Nullable Cursor after,
      QueryPlan plan) {
    this.snapshot = snapshot;
    this.after = after;
    this.highlights = highlights;
    this.request = request;
    this.plan = plan;
    this.filters = FacetFilters.of(request.filter(), snapshot.facets());
  }

  /**
   * @param kept where the snapshot is kept when further pages follow
   */
  SearchPage answer(KeptSnapshots kept) throws IOException {
    FacetsCollectorManager matches = new FacetsCollectorManager();
    Query query = query(null, true);
    // One more than asked tells whether there is another page.
    TopFieldCollectorManager best =
        new TopFieldCollectorManager(sort(), request.first() + 1, place(), Integer.MAX_VALUE);
    Object[] results = snapshot.search(query, new MultiCollectorManager(best, matches));
    TopFieldDocs top = (TopFieldDocs) results[0];
    boolean hasNextPage = top.scoreDocs.length > request.first();
    List<Hit> hits = hits(top.scoreDocs, state(kept, hasNextPage));
    List<String> leftOut = top.totalHits.value == 0 ? List.of() : leftOut();
    return new SearchPage(
        top.totalHits.value,
        facets((FacetsCollector) results[1]),
        hits,
        hits.isEmpty() ? null : hits.get(hits.size() - 1).cursor(),
        hasNextPage,
        plan.interpretation().withLeftOut(leftOut),
        filters.applied(plan.filters()));
  }

  /** The words that a document need not hold and that none of those found does. */
  private List<String> leftOut() throws IOException {
    List<String> leftOut = new ArrayList<>();
    for (OptionalWord word : plan.optional()) {
      Query held = CriterionTranslator.ofRoots().translate(word.criterion());
      BooleanQuery found =
          new BooleanQuery.Builder()
              .add(query(null, false), Occur.FILTER)
              .add(held, Occur.FILTER)
              .build();
      if (snapshot.search(found, ANY_ONE).scoreDocs.length == 0) {
        leftOut.add(word.word());
      }
    }
    return leftOut;
  }

  /**
   * @param without the facet whose filter is left aside; null for none
   */
  private Query query(@Nullable FacetName without, boolean scored) {
    CriterionTranslator roots = CriterionTranslator.ofRoots();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(ROOTS, Occur.FILTER);
    query.add(roots.translate(plan.match()), scored ? Occur.MUST : Occur.FILTER);
    filters
        .criteria()
        .forEach(
            (name, criterion) -> {
              if (name != without) {
                query.add(roots.translate(criterion), Occur.FILTER);
              }
            });
    if (scored && request.order() == Order.RELEVANCE) {
      plan.preferred()
          .forEach(near -> query.add(roots.translate(near, FieldWeights.NEAR), Occur.SHOULD));
      CriterionTranslator passages = CriterionTranslator.ofPassages();
      for (Criterion together : plan.together()) {
        Query passage = passages.translate(together);
        query.add(
            new BoostQuery(
                new ToParentBlockJoinQuery(passage, ROOT_BITS, ScoreMode.Max),
                FieldWeights.TOGETHER),
            Occur.SHOULD);
      }
    }
    return query.build();
  }

  private Sort sort() {
    return request.order() == Order.RELEVANCE
        ? new Sort(SortField.FIELD_SCORE, new SortField(IndexFields.ID, SortField.Type.STRING))
        : new Sort(new SortField(IndexFields.sort(request.order()), SortField.Type.STRING));
  }

  private String state(KeptSnapshots kept, boolean hasNextPage) throws IOException {
    boolean goesOn = (hasNextPage && request.first() > 0) || (after != null && after.isOfAState());
    return goesOn ? kept.keep(snapshot) : Cursor.NO_STATE;
  }

  private @Nullable FieldDoc place() {
    if (after == null) {
      return null;
    }
    BytesRef key = new BytesRef(after.key());
    // The place itself is behind every document, so that ties are decided by the key alone.
    return request.order() == Order.RELEVANCE
        ? new FieldDoc(Integer.MAX_VALUE, after.score(), new Object[] {after.score(), key})
        : new FieldDoc(Integer.MAX_VALUE, 0, new Object[] {key});
  }

  private List<Hit> hits(ScoreDoc[] found, String state) throws IOException {
    List<ScoreDoc> page = List.of(found).subList(0, Math.min(found.length, request.first()));
    Map<Integer, List<Evidence>> evidence = evidence(page);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc hit : page) {
      Object[] values = ((FieldDoc) hit).fields;
      boolean byRelevance = request.order() == Order.RELEVANCE;
      float score = byRelevance ? (Float) values[0] : 0;
      String key = ((BytesRef) values[values.length - 1]).utf8ToString();
      hits.add(
          new Hit(
              byRelevance ? key : SortKeys.id(key),
              new Cursor(score, key, state).encode(request),
              score,
              evidence.getOrDefault(hit.doc, List.of())));
    }
    return Repetitions.marked(hits);
  }

  private Map<Integer, List<Evidence>> evidence(List<ScoreDoc> page) throws IOException {
    if (!request.evidence() || plan.evidence().isEmpty()) {
      return Map.of();
    }
    return new EvidenceFinder(snapshot, ROOT_BITS, plan.evidence(), highlights)
        .of(page.stream().map(hit -> hit.doc).toList());
  }

  private List<Facet> facets(FacetsCollector matches) throws IOException {
    List<Facet> facets = new ArrayList<>();
    for (FacetName name : FacetName.values()) {
      if (request.facets().contains(name)) {
        FacetsCollector counted =
            filters.criteria().containsKey(name)
                ? snapshot.search(query(name, false), new FacetsCollectorManager())
                : matches;
        facets.add(filters.facet(name, snapshot.count(name, counted)));
      }
    }
    return facets;
  }
}

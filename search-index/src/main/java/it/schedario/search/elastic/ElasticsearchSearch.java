package it.schedario.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import it.schedario.search.FacetName;
import it.schedario.search.SearchPage;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchUnavailableException;
import it.schedario.search.engine.Cursor;
import it.schedario.search.engine.FacetFilters;
import it.schedario.search.engine.Highlights;
import it.schedario.search.engine.QueryReader;
import it.schedario.search.query.Criterion.Term;
import it.schedario.search.query.QueryPlan;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers one request. All pages of a list are read at one point in time. Opening one costs a call
 * and memory of the server: a page that is all there is needs none, and lists that begin while the
 * index stays as it is share theirs.
 */
final class ElasticsearchSearch {
  private final ElasticsearchConnection connection;
  private final PointsInTime points;
  private final KnownVocabulary known;
  private final QueryReader queries;
  private final Highlights highlights;
  private final SearchRequest request;
  private final @Nullable Cursor after;
  private final Collection<Term> terms;

  /**
   * @param connection of this search alone
   * @param after the cursor of the request; null for the first page
   * @param terms what the query is likely to look up
   */
  ElasticsearchSearch(
      ElasticsearchConnection connection,
      PointsInTime points,
      KnownVocabulary known,
      QueryReader queries,
      Highlights highlights,
      SearchRequest request,
      @Nullable Cursor after,
      Collection<Term> terms) {
    this.connection = connection;
    this.points = points;
    this.known = known;
    this.queries = queries;
    this.highlights = highlights;
    this.request = request;
    this.after = after;
    this.terms = terms;
  }

  SearchPage answer(String index) {
    if (after != null && after.isOfAState()) {
      return continued(PointInTime.parse(after.state()));
    }
    SearchTarget now = SearchTarget.now(index);
    Question question = question(now);
    if (request.first() > 0) {
      Optional<SearchPage> page = atOpenPoint(question);
      if (page.isPresent()) {
        return page.get();
      }
    }
    SearchResponse<Void> answer = ask(question, now);
    return isComplete(answer) ? page(question, answer) : begun(index);
  }

  private SearchPage continued(PointInTime point) {
    points.find(point.state());
    try {
      SearchTarget target = target(point.id());
      Question question = question(target);
      return page(question, ask(question, target));
    } catch (SearchUnavailableException e) {
      // Of a point in an index that a rebuild has dropped Elasticsearch says that it is busy.
      if (ElasticsearchConnection.isGone(e) || !exists(point.index())) {
        throw Cursor.expired();
      }
      throw e;
    }
  }

  private boolean exists(String index) {
    return connection.read("index", client -> client.indices().exists(e -> e.index(index))).value();
  }

  /** At the point in time of an earlier search, if the index has not changed since. */
  private Optional<SearchPage> atOpenPoint(Question question) {
    Optional<String> point = points.find(question.vocabulary.state());
    try {
      return point.map(id -> page(question, ask(question, target(id))));
    } catch (SearchUnavailableException e) {
      if (!ElasticsearchConnection.isGone(e)) {
        throw e;
      }
      point.ifPresent(points::forget);
      return Optional.empty();
    }
  }

  /** The first of several pages: asked again, at a point in time that later pages can use. */
  private SearchPage begun(String index) {
    String opened =
        connection
            .read(
                "point in time",
                client -> client.openPointInTime(p -> p.index(index).keepAlive(points.age())))
            .id();
    Question question = question(target(opened));
    String point = points.keep(question.vocabulary.state(), opened);
    return page(question, ask(question, target(point)));
  }

  private SearchTarget target(String point) {
    return SearchTarget.at(point, points.age());
  }

  private Question question(SearchTarget target) {
    IndexVocabulary vocabulary = new IndexVocabulary(connection, target, known);
    Set<FacetName> facets = EnumSet.noneOf(FacetName.class);
    facets.addAll(request.facets());
    facets.addAll(request.filter().facets());
    vocabulary.begin(facets, terms);
    QueryPlan plan = queries.read(request.query(), vocabulary);
    return new Question(vocabulary, plan, FacetFilters.of(request.filter(), vocabulary.facets()));
  }

  private SearchResponse<Void> ask(Question question, SearchTarget target) {
    var asked = new RequestBuilder(request, after, question.plan, question.filters).build(target);
    return connection.read("search", client -> client.search(asked, Void.class));
  }

  private boolean isComplete(SearchResponse<Void> answer) {
    return request.first() == 0 || answer.hits().hits().size() <= request.first();
  }

  private SearchPage page(Question question, SearchResponse<Void> answer) {
    boolean goesOn = !isComplete(answer) || (after != null && after.isOfAState());
    String point = answer.pitId();
    String state =
        goesOn && point != null
            ? new PointInTime(question.vocabulary.state(), point).text()
            : Cursor.NO_STATE;
    return new ResponseReader(request, question.plan, question.filters, highlights, state)
        .read(answer);
  }

  /** The request in terms of the index. */
  private record Question(IndexVocabulary vocabulary, QueryPlan plan, FacetFilters filters) {}
}

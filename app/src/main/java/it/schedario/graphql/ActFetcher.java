package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.schema.ActReference;
import it.schedario.schema.acts.WrittenAct;
import it.schedario.search.InvalidSearchException;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchPage;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchRequest.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** {@code Query.act}: reads the reference; no call to the index yet. */
@Singleton
final class ActFetcher implements FieldFetcher<ActCitations> {

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("Query", "act"));
  }

  @Override
  public ActCitations get(DataFetchingEnvironment env) {
    String reference = env.getArgument("reference");
    List<ActReference> acts = WrittenAct.in(reference);
    if (acts.size() != 1) {
      throw new RefusedException(
          ErrorCode.BAD_USER_INPUT,
          "reference '%s' names %d acts, it has to name one, such as 'DGR 2857/2020' or 'gc:279/2024'"
              .formatted(reference, acts.size()),
          Map.of());
    }
    return new ActCitations(ActNode.of(acts.get(0)));
  }

  /** {@code ActCitations.documents}: a search for the act, whose evidence are the passages. */
  @Singleton
  static final class Documents implements FieldFetcher<SearchConnection> {
    private final SearchIndex index;

    Documents(SearchIndex index) {
      this.index = index;
    }

    @Override
    public List<FieldCoordinates> fields() {
      return List.of(FieldCoordinates.coordinates("ActCitations", "documents"));
    }

    @Override
    public SearchConnection get(DataFetchingEnvironment env) {
      Paging paging = Paging.of(env);
      SearchRequest request =
          new SearchRequest(
              "atto:\"" + env.<ActCitations>getSource().act().normalForm() + "\"",
              Map.of(),
              SearchFetcher.facetsAskedFor(env),
              Order.RELEVANCE,
              paging.first(),
              paging.after(),
              env.getSelectionSet().containsAnyOf("edges/evidence", "edges/repeats"));
      return SearchConnection.of(found(request), paging.after() != null);
    }

    /** An act that nobody cites is none the index knows; here that is an answer, not an error. */
    private SearchPage found(SearchRequest request) {
      try {
        return index.search(request);
      } catch (InvalidSearchException e) {
        if (e.code() == InvalidSearchException.Code.UNKNOWN_FILTER_VALUE) {
          return SearchPage.EMPTY;
        }
        throw e;
      }
    }
  }
}

package it.schedario.search.elastic;

import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import co.elastic.clients.elasticsearch.core.search.PointInTimeReference;
import org.jspecify.annotations.Nullable;

/**
 * What a search reads: an index as it is, or the state it had at a point in time.
 *
 * @param index null with a point in time
 * @param pointInTime null with an index
 */
record SearchTarget(@Nullable String index, @Nullable PointInTimeReference pointInTime) {

  static SearchTarget now(String index) {
    return new SearchTarget(index, null);
  }

  /**
   * @param age how long the point in time lives on after this use
   */
  static SearchTarget at(String pointInTime, Time age) {
    return new SearchTarget(
        null, PointInTimeReference.of(point -> point.id(pointInTime).keepAlive(age)));
  }

  SearchRequest.Builder of(SearchRequest.Builder search) {
    return pointInTime == null ? search.index(index) : search.pit(pointInTime);
  }

  MsearchRequest.Builder of(MsearchRequest.Builder search) {
    return pointInTime == null ? search.index(index) : search;
  }

  MultisearchBody.Builder of(MultisearchBody.Builder search) {
    return pointInTime == null ? search : search.pit(pointInTime);
  }
}

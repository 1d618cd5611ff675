package it.schedario.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which documents an index holds, and in which version. */
final class IndexedVersions {
  private static final int PAGE = 5_000;
  private static final Time KEPT = Time.of(t -> t.time("1m"));

  private final ElasticsearchConnection connection;

  IndexedVersions(ElasticsearchConnection connection) {
    this.connection = connection;
  }

  /** All of one state of the index, whatever is written meanwhile. */
  Map<String, Long> all(String index) {
    String state =
        connection
            .read("point in time", c -> c.openPointInTime(p -> p.index(index).keepAlive(KEPT)))
            .id();
    Map<String, Long> versions = new HashMap<>();
    List<FieldValue> after = List.of();
    do {
      SearchResponse<Void> page = page(state, after);
      after = List.of();
      for (Hit<Void> hit : page.hits().hits()) {
        versions.put(
            Objects.requireNonNull(hit.id()), Objects.requireNonNull(hit.version(), "version"));
        after = hit.sort();
      }
    } while (!after.isEmpty());
    // After a failure it is not closed: it ends by itself, and who waits has waited enough.
    connection.read("point in time", c -> c.closePointInTime(p -> p.id(state)));
    return versions;
  }

  private SearchResponse<Void> page(String state, List<FieldValue> after) {
    return connection.read(
        "versions",
        client ->
            client.search(
                search -> {
                  search
                      .pit(p -> p.id(state).keepAlive(KEPT))
                      .size(PAGE)
                      .version(true)
                      .trackTotalHits(t -> t.enabled(false))
                      .source(s -> s.fetch(false))
                      .sort(sort -> sort.field(f -> f.field("_shard_doc").order(SortOrder.Asc)));
                  return after.isEmpty() ? search : search.searchAfter(after);
                },
                Void.class));
  }
}

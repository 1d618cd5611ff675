package it.schedario.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which documents a search sees, in a few words: the index, how many documents it has, and the
 * number of the last write that is still in it. Our indices have one shard, in which every write
 * has a higher number than all before. So two states that agree in this hold the same documents:
 * whatever was written in between is gone again, has replaced nothing, and nothing else is missing.
 */
final class IndexState {
  static final String NAME = "state";

  /** Behind the name of the index; no such name has it. */
  static final char SEPARATOR = '/';

  private static final String LAST_WRITE = "last_write";

  private IndexState() {}

  static Aggregation aggregation() {
    return Aggregation.of(
        a ->
            a.terms(t -> t.field("_index"))
                .aggregations(LAST_WRITE, last -> last.max(m -> m.field("_seq_no"))));
  }

  static String read(Map<String, Aggregate> aggregations) {
    return Objects.requireNonNull(aggregations.get(NAME), NAME).sterms().buckets().array().stream()
        .map(IndexState::state)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String state(StringTermsBucket index) {
    Aggregate last = Objects.requireNonNull(index.aggregations().get(LAST_WRITE), LAST_WRITE);
    return index.key().stringValue()
        + SEPARATOR
        + index.docCount()
        + SEPARATOR
        + (long) last.max().value();
  }
}

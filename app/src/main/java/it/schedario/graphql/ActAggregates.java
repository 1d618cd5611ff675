package it.schedario.graphql;

import it.schedario.schema.ActReference;
import it.schedario.search.SearchPage.FacetValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The GraphQL type of the same name, of all acts that documents cite. */
public record ActAggregates(List<AggregateGroup> byKind, List<AggregateGroup> byYear) {

  public ActAggregates {
    byKind = List.copyOf(byKind);
    byYear = List.copyOf(byYear);
  }

  static ActAggregates of(List<FacetValue> acts) {
    List<ActReference> references =
        acts.stream().map(act -> ActReference.findByNormalForm(act.value()).orElseThrow()).toList();
    return new ActAggregates(
        count(references, act -> act.kind().name()),
        count(references, act -> act.year() == null ? null : act.year().toString()));
  }

  private static List<AggregateGroup> count(
      List<ActReference> acts, Function<ActReference, @Nullable String> value) {
    Map<String, Long> counts = new HashMap<>();
    for (ActReference act : acts) {
      String name = value.apply(act);
      if (name != null) {
        counts.merge(name, 1L, Long::sum);
      }
    }
    return counts.entrySet().stream()
        .map(one -> new AggregateGroup(one.getKey(), one.getKey(), one.getValue(), List.of()))
        .sorted(AggregateGroup.MOST_FIRST)
        .toList();
  }
}

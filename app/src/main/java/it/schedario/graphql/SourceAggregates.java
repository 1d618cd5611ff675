package it.schedario.graphql;

import it.schedario.schema.Municipality;
import it.schedario.store.DocumentStore.SourceGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The GraphQL type of the same name, of all files that were read. */
public record SourceAggregates(List<AggregateGroup> byMunicipality, List<AggregateGroup> byLayout) {

  public SourceAggregates {
    byMunicipality = List.copyOf(byMunicipality);
    byLayout = List.copyOf(byLayout);
  }

  static SourceAggregates of(List<SourceGroup> groups) {
    return new SourceAggregates(
        sum(groups, group -> slug(group.municipality()), group -> name(group.municipality())),
        sum(groups, SourceGroup::layout, SourceGroup::layout));
  }

  private static @Nullable String slug(@Nullable Municipality town) {
    return town == null ? null : town.slug();
  }

  private static @Nullable String name(@Nullable Municipality town) {
    return town == null ? null : town.name();
  }

  private static List<AggregateGroup> sum(
      List<SourceGroup> groups,
      Function<SourceGroup, @Nullable String> value,
      Function<SourceGroup, @Nullable String> label) {
    Map<String, AggregateGroup> sums = new LinkedHashMap<>();
    for (SourceGroup group : groups) {
      String key = value.apply(group);
      String name = label.apply(group);
      if (key != null && name != null) {
        sums.merge(
            key,
            new AggregateGroup(key, name, group.sources(), List.of()),
            (one, other) -> new AggregateGroup(key, name, one.count() + other.count(), List.of()));
      }
    }
    return sums.values().stream().sorted(AggregateGroup.MOST_FIRST).toList();
  }
}

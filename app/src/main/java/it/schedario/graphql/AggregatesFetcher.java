package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.search.SearchRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code aggregates} of lists of documents: the counts came with the search that gave the list,
 * sums are made when they are asked for.
 */
@Singleton
final class AggregatesFetcher implements FieldFetcher<Aggregates> {
  private final MatchingLines lines;

  AggregatesFetcher(MatchingLines lines) {
    this.lines = lines;
  }

  /** The local context of a list of lines that comes from the store: the ids of all of them. */
  record ReportLines(List<String> ids) {}

  @Override
  public List<FieldCoordinates> fields() {
    return Stream.of(ListedKind.values())
        .map(kind -> FieldCoordinates.coordinates(kind.connectionType(), "aggregates"))
        .toList();
  }

  /** The local context is what the list consists of. */
  @Override
  public Aggregates get(DataFetchingEnvironment env) {
    CallContext call = CallContext.of(env.getGraphQlContext());
    if (env.getLocalContext() instanceof ReportLines report) {
      return new Aggregates(List.of(), lines.sumsOf(report.ids(), call));
    }
    SearchConnection list = env.getSource();
    SearchRequest request = env.getLocalContext();
    return env.getSelectionSet().containsAnyOf("sums", "*/sums")
        ? new Aggregates(list.facets(), lines.sumsOf(request, list.totalCount(), call))
        : new Aggregates(list.facets(), null);
  }

  /** {@code byMission} and the like. */
  @Singleton
  static final class Groups implements FieldFetcher<List<AggregateGroup>> {

    @Override
    public List<FieldCoordinates> fields() {
      return Stream.concat(
              fieldsOf("DocumentAggregates", Stream.of(AggregateField.values())),
              fieldsOf(
                  "BudgetLineAggregates",
                  // Lines are of one kind.
                  Stream.of(AggregateField.values())
                      .filter(field -> field != AggregateField.BY_KIND)))
          .toList();
    }

    private static Stream<FieldCoordinates> fieldsOf(String type, Stream<AggregateField> fields) {
      return fields.map(field -> FieldCoordinates.coordinates(type, field.fieldName()));
    }

    @Override
    public List<AggregateGroup> get(DataFetchingEnvironment env) {
      return env.<Aggregates>getSource().groups(AggregateField.of(env.getField().getName()));
    }
  }

  /** {@code BudgetLineAggregates.sums}. */
  @Singleton
  static final class Sums implements FieldFetcher<List<AmountSum>> {

    @Override
    public List<FieldCoordinates> fields() {
      return List.of(FieldCoordinates.coordinates("BudgetLineAggregates", "sums"));
    }

    @Override
    public List<AmountSum> get(DataFetchingEnvironment env) {
      return env.<Aggregates>getSource().sums();
    }
  }
}

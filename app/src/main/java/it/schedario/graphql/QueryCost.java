package it.schedario.graphql;

import graphql.execution.ExecutionContext;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an operation asks for, once fragments are put in and variables are known.
 *
 * <p>graphql-java's own measures visit a fragment once however often it is used, so a hundred
 * searches that share a fragment would count as one.
 *
 * @param depth nested fields
 * @param aliases fields that are given another name
 * @param cost see docs/graphql.md: a field costs 1, one of Query {@value #ROOT_FIELD}, {@code
 *     similar} {@value #SIMILAR}; what stands below a page counts as often as the page may have
 *     entries
 */
record QueryCost(int depth, long aliases, long cost) {
  /** A field of Query asks the store or the index. */
  private static final int ROOT_FIELD = 100;

  /** What is like a document is a search of its own, though many are sent together. */
  private static final int SIMILAR = 20;

  static QueryCost of(ExecutionContext execution) {
    ExecutableNormalizedOperation operation =
        ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
            execution.getGraphQLSchema(),
            execution.getOperationDefinition(),
            execution.getFragmentsByName(),
            execution.getCoercedVariables());
    List<ExecutableNormalizedField> fields = operation.getTopLevelFields();
    return new QueryCost(
        operation.getOperationDepth(),
        aliases(fields),
        (ROOT_FIELD - 1L) * fields.size() + cost(fields));
  }

  private static long aliases(List<ExecutableNormalizedField> fields) {
    return fields.stream()
        .flatMap(QueryCost::withFieldsBelow)
        .filter(field -> field.getAlias() != null)
        .count();
  }

  private static Stream<ExecutableNormalizedField> withFieldsBelow(
      ExecutableNormalizedField field) {
    return Stream.concat(
        Stream.of(field), field.getChildren().stream().flatMap(QueryCost::withFieldsBelow));
  }

  private static long cost(List<ExecutableNormalizedField> fields) {
    long cost = 0;
    for (ExecutableNormalizedField field : fields) {
      long below = cost(field.getChildren());
      // Beyond this it is too much in any case, and the product must stay a long.
      cost +=
          of(field) + Math.min(below, Integer.MAX_VALUE) * entries(field.getResolvedArguments());
    }
    return cost;
  }

  private static int of(ExecutableNormalizedField field) {
    return field.getName().equals("similar") ? SIMILAR : 1;
  }

  private static int entries(Map<String, Object> arguments) {
    if (arguments.get("ids") instanceof Collection<?> ids) {
      return Math.max(1, ids.size());
    }
    if (!arguments.containsKey("first")) {
      return 1;
    }
    return arguments.get("first") instanceof Integer first
        ? Math.max(1, first)
        : Paging.DEFAULT_FIRST;
  }
}

package it.schedario.graphql;

import graphql.ExecutionResult;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.Document;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.schema.DataFetcher;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses operations that ask for too much, before they run; says by how much. */
final class QueryRules {
  /** A field of Query asks the store or the index. */
  private static final int ROOT_FIELD_COST = 100;

  private QueryRules() {}

  static Instrumentation of(QueryLimits limits) {
    return new ChainedInstrumentation(
        List.of(
            new Text(),
            new Method(),
            new Depth(limits.depth()),
            new Cost(limits.cost()),
            new Time()));
  }

  /** Tells a text that is too long from one that is wrong: graphql-java reports both alike. */
  private static final class Text extends SimplePerformantInstrumentation {
    @Override
    public InstrumentationContext<Document> beginParse(
        InstrumentationExecutionParameters parameters, InstrumentationState state) {
      return SimpleInstrumentationContext.whenCompleted(
          (document, failure) -> {
            if (failure instanceof ParseCancelledException) {
              CallContext.of(parameters.getGraphQLContext()).markTextTooLong();
            }
          });
    }
  }

  /** GET is for queries: whatever follows a link must change nothing. */
  private static final class Method extends SimplePerformantInstrumentation {
    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
        InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
      Operation operation =
          parameters.getExecutionContext().getOperationDefinition().getOperation();
      CallContext call = CallContext.of(parameters.getExecutionContext().getGraphQLContext());
      if (call.readOnly() && operation != Operation.QUERY) {
        throw refusal(
            ErrorCode.METHOD_NOT_ALLOWED, "GET is for queries; send a mutation by POST", Map.of());
      }
      return null;
    }
  }

  private static final class Depth extends MaxQueryDepthInstrumentation {
    Depth(int allowed) {
      super(allowed);
    }

    @Override
    protected AbortExecutionException mkAbortException(int depth, int allowed) {
      return tooMuch(
          ErrorCode.QUERY_TOO_DEEP, "the query is nested %d deep; allowed is %d", depth, allowed);
    }
  }

  private static final class Cost extends MaxQueryComplexityInstrumentation {
    Cost(int allowed) {
      super(allowed, Cost::of);
    }

    /** What is below a page counts as often as the page may have entries. */
    private static int of(FieldComplexityEnvironment field, int children) {
      int own = field.getParentEnvironment() == null ? ROOT_FIELD_COST : 1;
      long cost = own + (long) children * Math.max(1, entries(field.getArguments()));
      return (int) Math.min(cost, Integer.MAX_VALUE / 2);
    }

    private static int entries(Map<String, Object> arguments) {
      if (arguments.get("ids") instanceof Collection<?> ids) {
        return ids.size();
      }
      return arguments.get("first") instanceof Integer first ? first : 1;
    }

    @Override
    protected AbortExecutionException mkAbortException(int cost, int allowed) {
      return tooMuch(
          ErrorCode.QUERY_TOO_COSTLY, "the query costs %d; allowed is %d", cost, allowed);
    }
  }

  /** Looks at the clock before each fetch; what was fetched in time stays in the answer. */
  private static final class Time extends SimplePerformantInstrumentation {
    @Override
    public DataFetcher<?> instrumentDataFetcher(
        DataFetcher<?> fetcher,
        InstrumentationFieldFetchParameters parameters,
        InstrumentationState state) {
      if (parameters.isTrivialDataFetcher()) {
        return fetcher;
      }
      CallContext call = CallContext.of(parameters.getExecutionContext().getGraphQLContext());
      return environment -> {
        if (call.timeIsOver()) {
          throw new RefusedException(
              ErrorCode.TIMEOUT,
              "not fetched: the time allowed, " + call.timeout().toMillis() + " ms, is over",
              Map.of("allowedMillis", call.timeout().toMillis()));
        }
        return fetcher.get(environment);
      };
    }
  }

  private static AbortExecutionException tooMuch(
      ErrorCode code, String rule, int requested, int allowed) {
    return refusal(
        code,
        rule.formatted(requested, allowed),
        Map.of("requested", requested, "allowed", allowed));
  }

  private static AbortExecutionException refusal(
      ErrorCode code, String message, Map<String, Object> details) {
    return new AbortExecutionException(List.of(new ApiError(code, message, details)));
  }
}

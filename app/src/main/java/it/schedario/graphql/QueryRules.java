package it.schedario.graphql;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.DataFetcher;
import graphql.validation.ValidationError;
import it.schedario.editing.Access;
import it.schedario.graphql.Caller.Channel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses operations that ask for too much, before they run; says by how much. */
final class QueryRules {
  private QueryRules() {}

  static Instrumentation of(QueryLimits limits) {
    return new ChainedInstrumentation(
        List.of(
            new Text(limits), new Fragments(limits), new Method(), new Size(limits), new Time()));
  }

  /** Tells a text that is too long or too deep from one that is wrong. */
  private static final class Text extends SimplePerformantInstrumentation {
    private final QueryLimits limits;

    Text(QueryLimits limits) {
      this.limits = limits;
    }

    @Override
    public InstrumentationContext<Document> beginParse(
        InstrumentationExecutionParameters parameters, InstrumentationState state) {
      CallContext call = CallContext.of(parameters.getGraphQLContext());
      return SimpleInstrumentationContext.whenCompleted(
          (document, failure) -> {
            if (failure instanceof ParseCancelledTooDeepException) {
              call.refuseText(tooMuch(ErrorCode.QUERY_TOO_DEEP, "levels", limits.depth()));
            } else if (failure instanceof ParseCancelledException) {
              call.refuseText(tooMuch(ErrorCode.QUERY_TOO_LONG, "tokens", limits.tokens()));
            }
          });
    }

    private static ApiError tooMuch(ErrorCode code, String unit, int allowed) {
      return new ApiError(
          code,
          "the query has too many %s to be read; allowed are %d".formatted(unit, allowed),
          Map.of("allowed", allowed));
    }
  }

  /** Before the query is validated: graphql-java looks for cycles from each fragment anew. */
  private static final class Fragments extends SimplePerformantInstrumentation {
    private final QueryLimits limits;

    Fragments(QueryLimits limits) {
      this.limits = limits;
    }

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
        InstrumentationValidationParameters parameters, InstrumentationState state) {
      int fragments =
          parameters.getDocument().getDefinitionsOfType(FragmentDefinition.class).size();
      check(ErrorCode.TOO_MANY_FRAGMENTS, "has %d fragments", fragments, limits.fragments());
      return null;
    }
  }

  /** Each channel is for its operations. Changes are for editors. */
  private static final class Method extends SimplePerformantInstrumentation {
    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
        InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
      Operation operation =
          parameters.getExecutionContext().getOperationDefinition().getOperation();
      Caller caller = CallContext.of(parameters.getExecutionContext().getGraphQLContext()).caller();
      if (operation == Operation.MUTATION && caller.channel() != Channel.POST) {
        throw refusal(ErrorCode.METHOD_NOT_ALLOWED, "send a mutation by POST", Map.of());
      }
      if (operation == Operation.SUBSCRIPTION && caller.channel() != Channel.SOCKET) {
        throw refusal(
            caller.channel() == Channel.GET
                ? ErrorCode.METHOD_NOT_ALLOWED
                : ErrorCode.SOCKET_REQUIRED,
            "a subscription needs the web socket /subscriptions, with the protocol"
                + " graphql-transport-ws",
            Map.of());
      }
      if (operation == Operation.MUTATION && caller.access() != Access.EDITOR) {
        throw refusal(
            caller.access() == Access.EDITING_OFF ? ErrorCode.EDITING_OFF : ErrorCode.UNAUTHORIZED,
            caller.access().refusal(),
            Map.of());
      }
      return null;
    }
  }

  private static final class Size extends SimplePerformantInstrumentation {
    private final QueryLimits limits;

    Size(QueryLimits limits) {
      this.limits = limits;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
        InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
      ExecutionContext execution = parameters.getExecutionContext();
      // First the quick count: what follows, graphql-java's own look ahead too, puts fragments in.
      long selections =
          ExpandedSize.of(execution.getOperationDefinition(), execution.getFragmentsByName());
      CallContext call = CallContext.of(execution.getGraphQLContext());
      call.costs(selections);
      check(ErrorCode.QUERY_TOO_COSTLY, "has %d fields", selections, limits.cost());
      QueryCost query = QueryCost.of(execution);
      call.costs(query.cost());
      check(ErrorCode.QUERY_TOO_DEEP, "is nested %d deep", query.depth(), limits.depth());
      check(ErrorCode.QUERY_TOO_COSTLY, "costs %d", query.cost(), limits.cost());
      check(ErrorCode.TOO_MANY_ALIASES, "has %d aliases", query.aliases(), limits.aliases());
      return null;
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
        call.checkTime();
        return fetcher.get(environment);
      };
    }
  }

  private static void check(ErrorCode code, String fact, long requested, int allowed) {
    if (requested > allowed) {
      throw refusal(
          code,
          ("the query " + fact + "; allowed is %d").formatted(requested, allowed),
          Map.of("requested", requested, "allowed", allowed));
    }
  }

  private static AbortExecutionException refusal(
      ErrorCode code, String message, Map<String, Object> details) {
    return new AbortExecutionException(List.of(new ApiError(code, message, details)));
  }
}

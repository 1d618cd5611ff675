package it.schedario.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.introspection.Introspection;
import graphql.parser.ParserOptions;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs one call on this thread; whatever happens, there is an answer. */
@Singleton
public final class QueryExecutor {
  private final GraphQL graphQL;
  private final Loaders loaders;
  private final ErrorMapper errors;
  private final QueryLimits limits;
  private final ParserOptions parserOptions;

  QueryExecutor(GraphQL graphQL, Loaders loaders, ErrorMapper errors, QueryLimits limits) {
    this.graphQL = graphQL;
    this.loaders = loaders;
    this.errors = errors;
    this.limits = limits;
    this.parserOptions =
        ParserOptions.getDefaultOperationParserOptions()
            .transform(options -> options.maxTokens(limits.tokens()));
  }

  public ExecutionResult execute(GraphQLCall call, Caller caller) {
    CallContext context = new CallContext(caller, limits.time());
    try {
      ExecutionInput input =
          ExecutionInput.newExecutionInput()
              .query(call.query())
              .operationName(call.operationName())
              .variables(call.variables())
              .extensions(call.extensions())
              .dataLoaderRegistry(
                  caller.channel() == Caller.Channel.SOCKET
                      ? loaders.forEvents()
                      : loaders.forOneCall())
              .graphQLContext(
                  all ->
                      all.of(CallContext.class, context)
                          .of(ParserOptions.class, parserOptions)
                          .of(Introspection.INTROSPECTION_DISABLED, !limits.introspection()))
              .build();
      return withCost(errors.complete(graphQL.execute(input), context), context);
    } catch (RuntimeException e) {
      return withCost(errors.failed(e, context), context);
    }
  }

  /** An event of a subscription as a complete answer. */
  public ExecutionResult completed(ExecutionResult event, Caller caller) {
    return errors.complete(event, new CallContext(caller, limits.time()));
  }

  /** The answer to a subscription that broke off. */
  public ExecutionResult failed(Throwable failure, Caller caller) {
    return errors.failed(failure, new CallContext(caller, limits.time()));
  }

  /** {@code extensions.cost}: {@code requested} is null where the query could not be read. */
  private ExecutionResult withCost(ExecutionResult result, CallContext context) {
    Map<String, @Nullable Object> cost = new LinkedHashMap<>();
    cost.put("requested", context.cost());
    cost.put("limit", limits.cost());
    return result.transform(answer -> answer.addExtension("cost", cost));
  }
}
